import type { Block } from './block';
import type { Inline, LinkInline } from './inline';
import { firstLink, linksOf, textRun } from './inline';
import { titleOf } from './line';
import { labelOfParagraph } from './page-label';

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
export function cutPage(blocks: readonly Block[]): PageSections {
  const lead: PageLine[] = [];
  const cutting: Cutting = { title: null, lead, groups: [], lines: lead, heading: null };
  for (const block of blocks) cutBlock(cutting, block);
  return cutting;
}

function cutBlock(cutting: Cutting, block: Block): void {
  if (block.kind === 'heading') cutHeading(cutting, block);
  if (block.kind === 'paragraph') cutParagraph(cutting, block.inlines, block.line);
  if (block.kind === 'item')
    for (const inlines of block.paragraphs) addLines(cutting, 'bullet', inlines, block.line, block.depth > 0);
  if (block.kind === 'row') addLines(cutting, 'bullet', joinCells(block.cells), block.line);
  if (block.kind === 'code')
    for (const [at, text] of block.text.split('\n').entries())
      addLines(cutting, 'paragraph', [{ kind: 'code', text, marks: 0 }], block.line + at + 1);
}

function cutHeading(cutting: Cutting, block: Extract<Block, { kind: 'heading' }>): void {
  const title = titleOf(block.inlines);
  const isTitle =
    cutting.title === null && cutting.lines === cutting.lead && block.level === 1 && title !== '';
  if (isTitle) cutting.title = title;
  else if (title !== '') {
    cutting.heading = title.replace(/:$/, '').trim();
    openGroup(cutting, cutting.heading);
  }
  // A heading may be a link itself; its words are taken, its address must not be lost.
  for (const link of linksOf(block.inlines)) addLines(cutting, 'paragraph', [link], block.line);
}

function cutParagraph(cutting: Cutting, inlines: readonly Inline[], line: number): void {
  const last = inlines.at(-1);
  const at = last?.kind === 'text' ? last.text.lastIndexOf('\n') : -1;
  // A label may hang on to the paragraph before it.
  if (last?.kind === 'text' && at >= 0 && last.text.trimEnd().endsWith(':')) {
    const label = labelOfParagraph([textRun(last.text.slice(at + 1), last.marks)]);
    if (label !== null) {
      cutParagraph(cutting, [...inlines.slice(0, -1), textRun(last.text.slice(0, at), last.marks)], line);
      return openLabel(cutting, label);
    }
  }
  const label = labelOfParagraph(inlines);
  if (label === null) addLines(cutting, 'paragraph', inlines, line);
  else openLabel(cutting, label);
}

function openLabel(cutting: Cutting, label: string): void {
  openGroup(cutting, cutting.heading === null ? label : `${cutting.heading}: ${label}`);
}

function openGroup(cutting: Cutting, heading: string): void {
  const group = cutting.groups.find(known => known.heading === heading) ?? { heading, lines: [] };
  if (!cutting.groups.includes(group)) cutting.groups.push(group);
  cutting.lines = group.lines;
}

function addLines(
  { lines }: Cutting,
  form: PageLine['form'],
  inlines: readonly Inline[],
  line: number,
  nested = false,
): void {
  const add = (shape: PageLine['form'], content: readonly Inline[]): void => {
    lines.push({ form: shape, inlines: content, links: linksOf(content), line, nested });
  };
  const pieces = splitAtBreaks(inlines).filter(hasContent);
  const areResources = pieces.length > 1 && pieces.every(piece => firstLink(piece) >= 0);
  if (areResources) for (const piece of pieces) add('bullet', piece);
  else if (pieces.length > 0) add(form, inlines);
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
