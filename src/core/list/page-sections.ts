import type { Block, HeadingBlock } from './block';
import type { Inline, LinkInline } from './inline';
import { firstLink, linksOf, textRun } from './inline';
import { titleOf } from './line';
import type { MarkdownText } from './markdown-tree';
import { labelOfParagraph } from './page-label';
import { readBlocks } from './read-blocks';

/** One bullet, paragraph or line of a page. */
export interface PageLine {
  readonly form: 'bullet' | 'paragraph';
  readonly inlines: readonly Inline[];
  readonly links: readonly LinkInline[];
  readonly line: number;
  /** Of a bullet inside another bullet. */
  readonly nested: boolean;
}

/** What stands under one label of a page. */
export interface PageGroup {
  readonly heading: string;
  readonly lines: PageLine[];
}

/** A page cut at its labels and headings. */
export interface PageSections {
  title: string | null;
  readonly lead: PageLine[];
  readonly groups: PageGroup[];
}

interface Cutting extends PageSections {
  /** Where lines go. */
  lines: PageLine[];
  /** The heading that labels below it belong to. */
  heading: string | null;
}

/** Cuts a page at its labels and headings; the first heading of the first level is its title. */
export function cutPage(source: MarkdownText): PageSections {
  const lead: PageLine[] = [];
  const cutting: Cutting = { title: null, lead, groups: [], lines: lead, heading: null };
  readBlocks(source, block => {
    cutBlock(cutting, block);
  });
  return cutting;
}

function cutBlock(cutting: Cutting, block: Block): void {
  const { line } = block;
  if (block.kind === 'heading') cutHeading(cutting, block);
  if (block.kind === 'paragraph') cutParagraph(cutting, block.inlines, line);
  if (block.kind === 'item')
    for (const inlines of block.paragraphs) addLines(cutting, 'bullet', inlines, line, block.depth > 0);
  if (block.kind === 'row') addLines(cutting, 'bullet', joinCells(block.cells), line);
  if (block.kind === 'code')
    for (const [at, text] of block.text.split('\n').entries())
      addLines(cutting, 'paragraph', [{ kind: 'code', text, marks: 0 }], line + at + 1);
}

function cutHeading(cutting: Cutting, { inlines, level, line }: HeadingBlock): void {
  const title = titleOf(inlines);
  if (title !== '' && level === 1 && cutting.title === null && cutting.lines === cutting.lead)
    cutting.title = title;
  else if (title !== '') {
    cutting.heading = title.replace(/:$/, '').trim();
    openGroup(cutting, cutting.heading);
  }
  // A heading may be a link itself; its words are taken, its address must not be lost.
  for (const link of linksOf(inlines)) addLines(cutting, 'paragraph', [link], line);
}

function cutParagraph(cutting: Cutting, inlines: readonly Inline[], line: number): void {
  const last = inlines.at(-1);
  const words = last?.kind === 'text' ? last.text : '';
  const at = words.trimEnd().endsWith(':') ? words.lastIndexOf('\n') : -1;
  const pieces = [words.slice(0, at), words.slice(at + 1)].map(text => textRun(text, last?.marks));
  // A label may hang on to the paragraph before it.
  const hanging = at < 0 ? null : labelOfParagraph(pieces.slice(1));
  const label = hanging ?? labelOfParagraph(inlines);
  if (label === null) addLines(cutting, 'paragraph', inlines, line);
  if (hanging !== null) cutParagraph(cutting, [...inlines.slice(0, -1), ...pieces.slice(0, 1)], line);
  if (label !== null) openGroup(cutting, cutting.heading === null ? label : `${cutting.heading}: ${label}`);
}

function openGroup(cutting: Cutting, heading: string): void {
  let group = cutting.groups.find(known => known.heading === heading);
  if (group === undefined) cutting.groups.push((group = { heading, lines: [] }));
  cutting.lines = group.lines;
}

function addLines(
  { lines }: Cutting,
  form: PageLine['form'],
  inlines: readonly Inline[],
  line: number,
  nested = false,
): void {
  const pieces = splitAtBreaks(inlines).filter(hasContent);
  const areResources = pieces.length > 1 && pieces.every(piece => firstLink(piece) >= 0);
  for (const content of areResources ? pieces : pieces.length > 0 ? [inlines] : [])
    lines.push({
      form: areResources ? 'bullet' : form,
      inlines: content,
      links: linksOf(content),
      line,
      nested,
    });
}

function hasContent(inlines: readonly Inline[]): boolean {
  return inlines.some(inline => inline.kind === 'link' || inline.text.trim() !== '');
}

function joinCells(cells: readonly (readonly Inline[])[]): readonly Inline[] {
  return cells.filter(hasContent).flatMap((cell, at) => (at === 0 ? cell : [textRun(' · '), ...cell]));
}

/** Cuts a run of inlines where its author broke the line. */
function splitAtBreaks(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const pieces: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') pieces.push([]);
    else pieces.at(-1)?.push(inline);
  }
  return pieces;
}
