import type { Problem } from '../problem';
import * as listWording from '../wording/list-wording';
import type { Block, ItemBlock } from './block';
import type { DraftEntry, DraftSection } from './draft';
import { withoutFrontMatter } from './front-matter';
import type { Inline } from './inline';
import { linksOf, plainTextOf } from './inline';
import { isEmptyLine, lineOf, titleOf } from './line';
import type { ListFiles } from './list-files';
import { listFiles } from './list-files';
import { parseMarkdown } from './markdown-tree';
import type { Outline } from './outline';
import { finishSections } from './outline-sections';
import { isStrongId } from './paper-id';
import { looksLikeEntry } from './paragraph-entry';
import { readBlocks } from './read-blocks';
import type { EntryReading } from './read-entry';
import { readEntry } from './read-entry';
import { rowEntry } from './row-entry';
import { isAboutTheList, isContents, sectionTitle } from './section-title';

interface Drafting {
  readonly files: ListFiles;
  readonly title: string | null;
  readonly sections: DraftSection[];
  section: DraftSection;
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
  const section = emptySection('', '', 0, true);
  const drafting: Drafting = {
    files: listFiles(file, files),
    title: titleOfList(blocks),
    sections: [section],
    section,
    problems: [],
    headings: [],
    isFooter: false,
    parentDepth: null,
  };
  for (const block of blocks) draftBlock(drafting, block);
  const { title, problems, sections } = drafting;
  const named = title === null || title === '' ? listWording.untitled : title;
  return { file, title: named, ...finishSections(sections), problems };
}

function titleOfList(blocks: readonly Block[]): string | null {
  const headings = blocks.filter(block => block.kind === 'heading');
  const title = headings.find(({ level }) => level === 1) ?? headings[0];
  return title === undefined ? null : sectionTitle(titleOf(title.inlines));
}

function emptySection(title: string, parent: string, line: number, isTop: boolean): DraftSection {
  return { title, parent, line, isTop, introduction: [], entries: [] };
}

function draftBlock(drafting: Drafting, block: Block): void {
  if (block.kind === 'heading') return draftHeading(drafting, block);
  if (drafting.headings.some(({ isAbout }) => isAbout)) return;
  if (block.kind === 'item') return draftItem(drafting, block);
  drafting.parentDepth = null;
  if (block.kind === 'rule') drafting.isFooter = drafting.section.entries.length > 0;
  if (block.kind === 'row') {
    const { inlines, number, nicknames } = rowEntry(block);
    const reading = readEntry(inlines, { number, line: block.line, nicknames }, drafting.files);
    if (reading?.entry.hasLink === true) addEntry(drafting, reading, inlines);
  }
  if (block.kind === 'paragraph') {
    const { inlines, line, quoted } = block;
    const place = { number: null, line, nicknames: [] };
    const reading = !quoted && looksLikeEntry(inlines) ? readEntry(inlines, place, drafting.files) : null;
    if (reading?.entry.hasLink === true) addEntry(drafting, reading, inlines);
    else addProse(drafting, inlines);
  }
}

function draftHeading(
  drafting: Drafting,
  { inlines, level, line }: Extract<Block, { kind: 'heading' }>,
): void {
  const { headings, sections } = drafting;
  const title = sectionTitle(titleOf(inlines));
  const isTitle = headings.length === 0 && sections.length === 1 && title === drafting.title;
  if (isContents(headings.at(-1)?.title ?? '')) headings.pop();
  while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
  const parent = headings.at(-1)?.title ?? '';
  // The title of the list stands above everything, whatever the level of the headings below it.
  if (!isTitle) headings.push({ level, title, isAbout: isAboutTheList(title) });
  drafting.section = emptySection(isTitle ? '' : title, parent, line, isTitle);
  sections.push(drafting.section);
  drafting.isFooter = false;
  drafting.parentDepth = null;
}

function draftItem(drafting: Drafting, { paragraphs, number, line, depth }: ItemBlock): void {
  if (drafting.parentDepth !== null && depth <= drafting.parentDepth) drafting.parentDepth = null;
  const inlines = paragraphs.reduce(
    (before: readonly Inline[], paragraph) =>
      before.length === 0 ? paragraph : [...before, { kind: 'break', text: ' ', marks: 0 }, ...paragraph],
    [],
  );
  const reading = readEntry(inlines, { number, line, nicknames: [] }, drafting.files);
  const last = drafting.section.entries.at(-1);
  if (depth > 0 && last !== undefined) last.standsAlone = false;
  const paper = reading?.entry.paper ?? null;
  const parent = drafting.parentDepth === null ? undefined : last;
  if (parent !== undefined && (paper === null || !isStrongId(paper.id))) addToParent(parent, inlines);
  else if (reading !== null && (reading.entry.hasLink || depth === 0)) {
    addEntry(drafting, reading, inlines);
    if (reading.entry.hasLink) drafting.parentDepth = depth;
  } else addProse(drafting, inlines);
}

/** A bullet under an entry says more about the entry. */
function addToParent(parent: DraftEntry, inlines: readonly Inline[]): void {
  const line = lineOf(inlines);
  const { entry } = parent;
  const hasLink = line.some(part => part.kind !== 'text');
  if (hasLink) {
    const links = entry.groups.find(({ heading }) => heading === 'Links')?.items ?? [];
    parent.entry = { ...entry, groups: [{ heading: 'Links', items: [...links, { form: 'bullet', line }] }] };
  } else if (!isEmptyLine(line)) parent.entry = { ...entry, summary: [...entry.summary, line] };
}

function addEntry({ section, problems }: Drafting, reading: EntryReading, inlines: readonly Inline[]): void {
  section.entries.push({
    entry: reading.entry,
    isMarked: reading.isMarked,
    inlines,
    standsAlone: standsAlone(reading, inlines),
  });
  problems.push(...reading.problems);
}

/** Whether a short item without a link is an entry by its number, or because all of it is bold, italic or quoted. */
function standsAlone({ entry, isMarked }: EntryReading, inlines: readonly Inline[]): boolean {
  if (!/^.{0,199}[^:]$/.test(plainTextOf(inlines))) return false;
  const isWhole = isMarked && entry.summary.length === 0;
  return entry.number !== null || isWhole || inlines.every(({ marks }) => marks !== 0);
}

function addProse({ section, isFooter }: Drafting, inlines: readonly Inline[]): void {
  const links = linksOf(inlines);
  // A table of contents, or a row of badges, says nothing that the list does not say.
  const isContents = links.length > 0 && links.every(({ target }) => target === 'anchor');
  const hasOwnWords = inlines.some(
    inline => !(inline.kind === 'link' && inline.isPicture) && /\S/.test(inline.text),
  );
  const line = isFooter || isContents || !hasOwnWords ? [] : lineOf(inlines);
  if (!isEmptyLine(line)) section.introduction.push(line);
}
