import type { Problem } from '../problem';
import { listWording } from '../wording/list-wording';
import { readAddress } from './address';
import type { Block, ItemBlock, RowBlock } from './block';
import type { DraftEntry, DraftSection } from './draft';
import { withoutFrontMatter } from './front-matter';
import { inertPlain } from './inert';
import type { Inline } from './inline';
import { linksOf, plainTextOf, rawTextOf } from './inline';
import { isEmptyLine, lineOf } from './line';
import type { ListFiles } from './list-files';
import { listFiles } from './list-files';
import { parseMarkdown } from './markdown-tree';
import type { Outline } from './outline';
import { finishSections } from './outline-sections';
import { looksLikeEntry } from './paragraph-entry';
import { readBlocks } from './read-blocks';
import type { EntryReading } from './read-entry';
import { readEntry } from './read-entry';
import { rowEntry } from './row-entry';
import { isAboutTheList, isContents, sectionTitle } from './section-title';

interface Drafting {
  readonly files: ListFiles;
  title: string | null;
  readonly sections: DraftSection[];
  readonly problems: Problem[];
  readonly headings: { readonly level: number; readonly title: string; readonly isAbout: boolean }[];
  /** Whether a rule has ended the entries of the section: what follows is a footer. */
  isFooter: boolean;
  /** Depth of the item that items deeper than it belong to. */
  parentDepth: number | null;
}

/** Reads what a README says by itself: its title, sections and entries. */
export function readOutline(text: string, file: string, files: readonly string[]): Outline {
  const blocks = readBlocks(parseMarkdown(withoutFrontMatter(text)));
  const drafting: Drafting = {
    files: listFiles(file, files),
    title: titleOfList(blocks),
    sections: [],
    problems: [],
    headings: [],
    isFooter: false,
    parentDepth: null,
  };
  openSection(drafting, '', '', 0, true);
  for (const block of blocks) draftBlock(drafting, block);
  const finished = finishSections(drafting.sections);
  const title = drafting.title ?? '';
  return {
    file,
    title: title === '' ? listWording.untitled : title,
    ...finished,
    problems: drafting.problems,
  };
}

function titleOfList(blocks: readonly Block[]): string | null {
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block] : []));
  const title = headings.find(heading => heading.level === 1) ?? headings[0];
  return title === undefined ? null : headingTitle(title.inlines);
}

function headingTitle(inlines: readonly Inline[]): string {
  return sectionTitle(inertPlain(plainTextOf(inlines)));
}

function openSection(drafting: Drafting, title: string, parent: string, line: number, isTop: boolean): void {
  drafting.sections.push({ title, parent, line, isTop, introduction: [], entries: [] });
  drafting.isFooter = false;
  drafting.parentDepth = null;
}

function draftBlock(drafting: Drafting, block: Block): void {
  if (block.kind === 'heading') return draftHeading(drafting, block);
  const section = drafting.sections[drafting.sections.length - 1];
  if (section === undefined || drafting.headings.some(heading => heading.isAbout)) return;
  if (block.kind === 'item') return draftItem(drafting, section, block);
  drafting.parentDepth = null;
  if (block.kind === 'row') return draftRow(drafting, section, block);
  if (block.kind === 'rule') drafting.isFooter = section.entries.length > 0;
  if (block.kind !== 'paragraph') return;
  const reading = !block.quoted && looksLikeEntry(block.inlines) ? readParagraph(drafting, block) : null;
  if (reading !== null) addEntry(drafting, section, reading, block.inlines);
  else addProse(drafting, section, block.inlines);
}

function draftHeading(drafting: Drafting, block: Extract<Block, { kind: 'heading' }>): void {
  const title = headingTitle(block.inlines);
  const isTitle =
    drafting.headings.length === 0 && drafting.sections.length === 1 && title === drafting.title;
  const last = drafting.headings[drafting.headings.length - 1];
  if (last !== undefined && isContents(last.title)) drafting.headings.pop();
  while ((drafting.headings[drafting.headings.length - 1]?.level ?? 0) >= block.level)
    drafting.headings.pop();
  const parent = drafting.headings[drafting.headings.length - 1]?.title ?? '';
  // The title of the list stands above everything, whatever the level of the headings below it.
  if (isTitle) return openSection(drafting, '', '', block.line, true);
  drafting.headings.push({ level: block.level, title, isAbout: isAboutTheList(title) });
  openSection(drafting, title, parent, block.line, false);
}

function draftItem(drafting: Drafting, section: DraftSection, block: ItemBlock): void {
  if (drafting.parentDepth !== null && block.depth <= drafting.parentDepth) drafting.parentDepth = null;
  const inlines = block.paragraphs.flatMap((paragraph, at): readonly Inline[] =>
    at === 0 ? paragraph : [{ kind: 'break' }, ...paragraph],
  );
  const reading = readEntry(
    inlines,
    { number: block.number, line: block.line, nicknames: [] },
    drafting.files,
  );
  const isOwn = reading !== null && (reading.entry.hasLink || block.depth === 0);
  const parent = drafting.parentDepth === null ? undefined : section.entries[section.entries.length - 1];
  if (
    parent !== undefined &&
    !(reading !== null && reading.entry.paper !== null && !reading.entry.paper.id.startsWith('url:'))
  )
    return addToParent(section, parent, inlines);
  if (reading === null || !isOwn) return addProse(drafting, section, inlines);
  addEntry(drafting, section, reading, inlines);
  if (reading.entry.hasLink) drafting.parentDepth = block.depth;
}

/** A bullet under an entry says more about the entry. */
function addToParent(section: DraftSection, parent: DraftEntry, inlines: readonly Inline[]): void {
  const line = lineOf(inlines);
  if (isEmptyLine(line)) return;
  const { entry } = parent;
  const hasLink = line.some(part => part.kind !== 'text');
  const groups = entry.groups.filter(group => group.heading !== 'Links');
  const links = entry.groups.find(group => group.heading === 'Links')?.items ?? [];
  section.entries[section.entries.length - 1] = {
    ...parent,
    entry: hasLink
      ? { ...entry, groups: [...groups, { heading: 'Links', items: [...links, { form: 'bullet', line }] }] }
      : { ...entry, summary: [...entry.summary, line] },
  };
}

function draftRow(drafting: Drafting, section: DraftSection, block: RowBlock): void {
  const row = rowEntry(block);
  const place = { number: row.number, line: block.line, nicknames: row.nicknames };
  const reading = readEntry(row.inlines, place, drafting.files);
  if (reading !== null && reading.entry.hasLink) addEntry(drafting, section, reading, row.inlines);
}

function readParagraph(
  drafting: Drafting,
  block: Extract<Block, { kind: 'paragraph' }>,
): EntryReading | null {
  const reading = readEntry(block.inlines, { number: null, line: block.line, nicknames: [] }, drafting.files);
  return reading?.entry.hasLink === true ? reading : null;
}

function addEntry(
  drafting: Drafting,
  section: DraftSection,
  reading: EntryReading,
  inlines: readonly Inline[],
): void {
  section.entries.push({ entry: reading.entry, isMarked: reading.isMarked, inlines });
  drafting.problems.push(...reading.problems);
}

/** Words that are no part of a picture. */
function hasOwnWords(inlines: readonly Inline[]): boolean {
  return inlines.some(
    inline =>
      inline.kind !== 'break' &&
      !(inline.kind === 'link' && inline.isPicture) &&
      /\S/.test(rawTextOf([inline])),
  );
}

function addProse(drafting: Drafting, section: DraftSection, inlines: readonly Inline[]): void {
  const links = linksOf(inlines);
  // A table of contents, or a row of badges, says nothing that the list does not say.
  const isContents = links.length > 0 && links.every(link => readAddress(link.address).kind === 'anchor');
  if (drafting.isFooter || isContents || !hasOwnWords(inlines)) return;
  const line = lineOf(inlines);
  if (!isEmptyLine(line)) section.introduction.push(line);
}
