import type { Block } from './block';
import type { Inline } from './inline';
import { linksOf, plainTextOf, splitAtBreaks } from './inline';
import { titleOf } from './line';
import { labelOfParagraph } from './page-label';

/** One bullet, paragraph or line of a page. */
export interface PageLine {
  readonly form: 'bullet' | 'paragraph';
  readonly inlines: readonly Inline[];
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
  readonly title: string | null;
  readonly lead: readonly PageLine[];
  readonly groups: readonly PageGroup[];
}

interface Cutting {
  title: string | null;
  readonly lead: PageLine[];
  readonly groups: PageGroup[];
  /** The group that lines go to; null while the lead lasts. */
  current: PageGroup | null;
  /** The heading that labels below it belong to. */
  heading: string | null;
}

/** Cuts a page at its labels and headings; the first heading of the first level is its title. */
export function cutPage(blocks: readonly Block[]): PageSections {
  const cutting: Cutting = { title: null, lead: [], groups: [], current: null, heading: null };
  for (const block of blocks) cutBlock(cutting, block);
  return cutting;
}

function cutBlock(cutting: Cutting, block: Block): void {
  switch (block.kind) {
    case 'heading':
      cutHeading(cutting, block);
      break;
    case 'paragraph':
      cutParagraph(cutting, block.inlines, block.line);
      break;
    case 'item':
      for (const inlines of block.paragraphs)
        addLines(cutting, 'bullet', inlines, block.line, block.depth > 0);
      break;
    case 'row':
      addLines(cutting, 'bullet', joinCells(block.cells), block.line, false);
      break;
    case 'code':
      for (const [at, text] of block.text.split('\n').entries())
        if (text.trim() !== '')
          addLines(cutting, 'paragraph', [{ kind: 'code', text, marks: 0 }], block.line + at + 1, false);
      break;
    case 'rule':
      break;
  }
}

function cutHeading(cutting: Cutting, block: Extract<Block, { kind: 'heading' }>): void {
  const title = titleOf(block.inlines);
  const isTitle = cutting.title === null && cutting.current === null && block.level === 1 && title !== '';
  if (isTitle) cutting.title = title;
  else if (title !== '') {
    cutting.heading = title.replace(/:$/, '').trim();
    openGroup(cutting, cutting.heading);
  }
  // A heading may be a link itself; its words are taken, its address must not be lost.
  for (const link of linksOf(block.inlines)) addLines(cutting, 'paragraph', [link], block.line, false);
}

function cutParagraph(cutting: Cutting, inlines: readonly Inline[], line: number): void {
  const cut = lastLineBreak(inlines);
  const last = cut === null ? null : labelOfParagraph(cut.after);
  if (cut !== null && last !== null && plainTextOf(cut.after).endsWith(':')) {
    cutParagraph(cutting, cut.before, line);
    openLabel(cutting, last);
    return;
  }
  const label = labelOfParagraph(inlines);
  if (label === null) addLines(cutting, 'paragraph', inlines, line, false);
  else openLabel(cutting, label);
}

/** A paragraph's last line, where a label may hang on to the paragraph before it. */
function lastLineBreak(
  inlines: readonly Inline[],
): { readonly before: readonly Inline[]; readonly after: readonly Inline[] } | null {
  const last = inlines[inlines.length - 1];
  if (last?.kind !== 'text') return null;
  const at = last.text.lastIndexOf('\n');
  if (at < 0) return null;
  return {
    before: [...inlines.slice(0, -1), { ...last, text: last.text.slice(0, at) }],
    after: [{ ...last, text: last.text.slice(at + 1) }],
  };
}

function openLabel(cutting: Cutting, label: string): void {
  openGroup(cutting, cutting.heading === null ? label : `${cutting.heading}: ${label}`);
}

function openGroup(cutting: Cutting, heading: string): void {
  const known = cutting.groups.find(group => group.heading === heading);
  cutting.current = known ?? { heading, lines: [] };
  if (known === undefined) cutting.groups.push(cutting.current);
}

function addLines(
  cutting: Cutting,
  form: PageLine['form'],
  inlines: readonly Inline[],
  line: number,
  nested: boolean,
): void {
  const target = cutting.current === null ? cutting.lead : cutting.current.lines;
  const pieces = splitAtBreaks(inlines).filter(piece => piece.length > 0 && hasContent(piece));
  const areResources = pieces.length > 1 && pieces.every(piece => linksOf(piece).length > 0);
  if (areResources) for (const piece of pieces) target.push({ form: 'bullet', inlines: piece, line, nested });
  else if (pieces.length > 0) target.push({ form, inlines, line, nested });
}

function hasContent(inlines: readonly Inline[]): boolean {
  return inlines.some(
    inline => inline.kind === 'link' || (inline.kind !== 'break' && inline.text.trim() !== ''),
  );
}

function joinCells(cells: readonly (readonly Inline[])[]): readonly Inline[] {
  const filled = cells.filter(hasContent);
  return filled.flatMap((cell, at) => (at === 0 ? cell : [{ kind: 'text', text: ' · ', marks: 0 }, ...cell]));
}
