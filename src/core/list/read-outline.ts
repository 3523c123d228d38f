import type { Problem } from '../problem';
import * as listWording from '../wording/list-wording';
import type { Block, HeadingBlock, ItemBlock } from './block';
import type { DraftEntry, DraftSection } from './draft';
import { withoutFrontMatter } from './front-matter';
import type { Inline } from './inline';
import { linksOf } from './inline';
import { isEmptyLine, lineOf, titleOf } from './line';
import type { ListFiles } from './list-files';
import { listFiles } from './list-files';
import { parseMarkdown } from './markdown-tree';
import type { Outline } from './outline';
import { finishSections } from './outline-sections';
import { isStrongId } from './paper-id';
import { looksLikeEntry } from './paragraph-entry';
import { readBlocks } from './read-blocks';
import { readEntry } from './read-entry';
import { rowEntry } from './row-entry';
import { isAboutTheList, isContents, sectionTitle } from './section-title';

/** Between the paragraphs of one item. */
const BREAK: Inline = { kind: 'break', text: ' ', marks: 0 };

interface Drafting {
  readonly files: ListFiles;
  title: string | null;
  readonly sections: DraftSection[];
  section: DraftSection;
  readonly problems: Problem[];
  /** The headings that the one at hand stands under. */
  readonly headings: { readonly level: number; readonly title: string; readonly isAbout: boolean }[];
  /** Whether a rule has ended the entries of the section: what follows is a footer. */
  isFooter: boolean;
  /** Depth of the item that items deeper than it belong to; no item is less deep than 0. */
  parentDepth: number;
}

/** Reads what a README says by itself: its title, sections and entries. */
export function readOutline(text: string, file: string, files: readonly string[]): Outline {
  const section = emptySection('', '', 0, true);
  const drafting: Drafting = {
    files: listFiles(file, files),
    title: null,
    sections: [section],
    section,
    problems: [],
    headings: [],
    isFooter: false,
    parentDepth: Infinity,
  };
  const waiting: Block[] = [];
  readBlocks(parseMarkdown(withoutFrontMatter(text)), block => {
    if (drafting.title !== null) return draftBlock(drafting, block);
    waiting.push(block);
    if (block.kind === 'heading' && block.level === 1) startWith(drafting, waiting, block);
  });
  if (drafting.title === null)
    startWith(
      drafting,
      waiting,
      waiting.find(block => block.kind === 'heading'),
    );
  const { title, problems, sections } = drafting;
  return {
    file,
    title: title === null || title === '' ? listWording.untitled : title,
    ...finishSections(sections),
    problems,
  };
}

/** The title is the first heading of the first level, else the first heading; blocks before it have to wait for it. */
function startWith(drafting: Drafting, waiting: readonly Block[], heading?: HeadingBlock): void {
  drafting.title = heading === undefined ? '' : sectionTitle(titleOf(heading.inlines));
  for (const block of waiting) draftBlock(drafting, block);
}

function emptySection(title: string, parent: string, line: number, isTop: boolean): DraftSection {
  return { title, parent, line, isTop, introduction: [], entries: [] };
}

function draftBlock(drafting: Drafting, block: Block): void {
  const { headings, section, files } = drafting;
  if (block.kind === 'heading') return draftHeading(drafting, block);
  if (headings.some(({ isAbout }) => isAbout)) return;
  if (block.kind === 'item') return draftItem(drafting, block);
  drafting.parentDepth = Infinity;
  if (block.kind === 'rule') drafting.isFooter = section.entries.length > 0;
  if (block.kind !== 'row' && block.kind !== 'paragraph') return;
  const form = block.kind === 'row' ? rowEntry(block) : { ...block, number: null, nicknames: [] };
  const isEntry = block.kind === 'row' || (!block.quoted && looksLikeEntry(block.inlines));
  const entry = isEntry ? readEntry(form, files) : null;
  if (entry?.hasLink === true) addEntry(drafting, entry);
  else if (block.kind === 'paragraph') addProse(drafting, block.inlines);
}

function draftHeading(drafting: Drafting, { inlines, level, line }: HeadingBlock): void {
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
  drafting.parentDepth = Infinity;
}

function draftItem(drafting: Drafting, { paragraphs, number, line, depth }: ItemBlock): void {
  const inlines = joinParagraphs(paragraphs);
  const entry = readEntry({ inlines, number, line, nicknames: [] }, drafting.files);
  const last = drafting.section.entries.at(-1);
  if (depth > 0 && last !== undefined) last.standsAlone = false;
  const isInside = depth > drafting.parentDepth;
  if (!isInside) drafting.parentDepth = Infinity;
  const isWork = entry !== null && entry.paper !== null && isStrongId(entry.paper);
  if (isInside && last !== undefined && !isWork) addToParent(last, inlines);
  else if (entry !== null && (entry.hasLink || depth === 0)) {
    addEntry(drafting, entry);
    if (entry.hasLink) drafting.parentDepth = depth;
  } else addProse(drafting, inlines);
}

function joinParagraphs(paragraphs: readonly (readonly Inline[])[]): readonly Inline[] {
  const [first = [], ...others] = paragraphs.filter(paragraph => paragraph.length > 0);
  if (others.length === 0) return first;
  return [...first, ...others.flatMap(paragraph => [BREAK, ...paragraph])];
}

/** A bullet under an entry says more about the entry. */
function addToParent({ links, summary }: DraftEntry, inlines: readonly Inline[]): void {
  const line = lineOf(inlines);
  if (line.some(part => part.kind !== 'text')) links.push(line);
  else if (!isEmptyLine(line)) summary.push(line);
}

function addEntry({ section, problems }: Drafting, entry: DraftEntry): void {
  section.entries.push(entry);
  problems.push(...entry.problems);
}

function addProse({ section, isFooter }: Drafting, inlines: readonly Inline[]): void {
  const links = linksOf(inlines);
  // A table of contents, or a row of badges, says nothing that the list does not say.
  const isContents = links.length > 0 && links.every(({ target }) => target === 'anchor');
  const hasOwnWords = inlines.some(
    inline => /\S/.test(inline.text) && !(inline.kind === 'link' && inline.isPicture),
  );
  if (isFooter || isContents || !hasOwnWords) return;
  const line = lineOf(inlines);
  if (!isEmptyLine(line)) section.introduction.push(line);
}
