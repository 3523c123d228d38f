import { EQUALS, DASH, ONE, OPEN_BRACKET } from './character-codes';
import type { Containers } from './markdown-containers';
import { htmlEndsParagraph } from './markdown-html-block';
import { readInline } from './markdown-inline';
import type { MarkdownNode } from './markdown-node';
import { makeNode, withMarks } from './markdown-node';
import { readDefinition } from './markdown-reference';
import { UNFINISHED } from './markdown-links';
import {
  bulletMarkSize,
  fenceEnd,
  headingLevel,
  isRule,
  orderedMarkSize,
  underlineEnd,
} from './markdown-starts';
import { countCells, hasBar, isDelimiterRow, readRow, underlines } from './markdown-table';

const TASK = /^\[[ xX]\][ \t]/;

/** Reads a paragraph or what looks like one at first: a definition, a table, an underlined heading, a task. */
export function readParagraph(blocks: Containers): void {
  new Paragraph(blocks).read();
}

/** Where a text is: a part of a string, and what to add to its offsets to get those of the whole text. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

class Paragraph {
  private readonly start: number;
  private end: number;
  /** The text with spaces in place of what outer blocks took of its lines, once that differs from the text itself. */
  private bared: string | null = null;
  private readonly marks: MarkdownNode[] = [];
  private mayDefine: boolean;
  /** The cells of the first line if it could be the header of a table. */
  private header: number;
  private rows: MarkdownNode[] | null = null;
  private rowLines: (readonly [number, number])[] = [];
  private readonly isTask: boolean;
  private lines = 1;

  constructor(private readonly blocks: Containers) {
    const { at, end, next } = blocks.line;
    this.start = at;
    this.end = end;
    this.mayDefine = next === OPEN_BRACKET && this.definition(false) !== null;
    this.header = hasBar(blocks.text, at, end) ? countCells(blocks.text, at, end) : -1;
    this.isTask = blocks.innermost.name === 'ListItem' && TASK.test(blocks.text.slice(at, at + 4));
  }

  read(): void {
    const { blocks } = this;
    while (blocks.nextLine() && !blocks.line.isEmpty) {
      if (!blocks.line.isIndented && this.isInterrupted()) break;
      if (this.endsBefore() || this.endsWithUnderline()) return;
      this.takeLine();
    }
    blocks.add(this.whole());
  }

  private isInterrupted(): boolean {
    return endsParagraph(this.blocks) || (this.header < 0 && beginsTable(this.blocks));
  }

  /** What is known of the paragraph as a stretch, with one more line if that is asked for. */
  private stretch(withLine = false): Stretch {
    const { text, line } = this.blocks;
    if (withLine) {
      const bared = this.bared ?? (line.hidesPrefix ? text.slice(this.start, this.end) : null);
      if (bared === null) return { text, from: this.start, to: line.end, shift: 0 };
      const longer = `${bared}\n${line.bared}`;
      return { text: longer, from: 0, to: longer.length, shift: this.start };
    }
    if (this.bared === null) return { text, from: this.start, to: this.end, shift: 0 };
    return { text: this.bared, from: 0, to: this.bared.length, shift: this.start };
  }

  /** Where a definition ends decides what the next line is, so it cannot wait for the whole paragraph. */
  private endsBefore(): boolean {
    if (!this.mayDefine) return false;
    const definition = this.definition(true);
    if (definition === null) this.mayDefine = false;
    if (definition === null || definition === UNFINISHED || definition.to >= this.blocks.line.end)
      return false;
    this.addLeaf(definition);
    return true;
  }

  private definition(withLine: boolean): MarkdownNode | typeof UNFINISHED | null {
    const { text, from, to, shift } = this.stretch(withLine);
    const found = readDefinition(text, from, to, shift);
    if (found === null || found === UNFINISHED) return found;
    return makeNode('LinkReference', this.start, found.end + shift, found.parts);
  }

  private endsWithUnderline(): boolean {
    const { blocks } = this;
    this.takeRow();
    const { at, next } = blocks.line;
    if ((next !== EQUALS && next !== DASH) || !blocks.continuesAll) return false;
    const end = underlineEnd(blocks.line);
    if (end < 0) return false;
    const children = [...this.inline(0), makeNode('HeaderMark', at, end)];
    blocks.nextLine();
    const name = next === EQUALS ? 'SetextHeading1' : 'SetextHeading2';
    this.addLeaf(makeNode(name, this.start, blocks.lastEnd, children));
    return true;
  }

  private takeRow(): void {
    const { line } = this.blocks;
    if (this.rows !== null) this.rowLines.push([line.at, line.end]);
    else if (this.lines === 1 && this.header >= 0 && underlines(line, this.header))
      this.rows = [makeNode('TableDelimiter', line.at, line.end)];
  }

  private takeLine(): void {
    const { line, text } = this.blocks;
    if (this.bared !== null) this.bared += `\n${line.bared}`;
    else if (line.hidesPrefix) this.bared = `${text.slice(this.start, this.end)}\n${line.bared}`;
    this.end = line.end;
    this.lines++;
    this.marks.push(...line.marks);
  }

  private whole(): MarkdownNode {
    const definition = this.mayDefine ? this.definition(false) : null;
    if (definition !== null && definition !== UNFINISHED && definition.to === this.end)
      return this.marked(definition);
    if (this.rows !== null) return this.marked(this.table(this.rows));
    if (!this.isTask) return this.marked(makeNode('Paragraph', this.start, this.end, this.inline(0)));
    const marker = makeNode('TaskMarker', this.start, this.start + 3);
    return this.marked(makeNode('Task', this.start, this.end, [marker, ...this.inline(3)]));
  }

  private table(delimiter: readonly MarkdownNode[]): MarkdownNode {
    const { text } = this.blocks;
    const firstEnd = text.indexOf('\n', this.start);
    const header = readRow('TableHeader', text, this.start, firstEnd);
    const rows = this.rowLines.map(([from, to]) => readRow('TableRow', text, from, to));
    return makeNode('Table', this.start, this.end, [header, ...delimiter, ...rows]);
  }

  private inline(skipped: number): readonly MarkdownNode[] {
    const { text, from, to, shift } = this.stretch();
    return readInline(text, from + skipped, to, shift);
  }

  private marked(node: MarkdownNode): MarkdownNode {
    return this.marks.length === 0 ? node : { ...node, children: withMarks(node.children, this.marks) };
  }

  private addLeaf(node: MarkdownNode): void {
    this.blocks.add(this.marked(node));
  }
}

/** Whether a line is something that cannot be the next line of a paragraph. */
function endsParagraph(blocks: Containers): boolean {
  const { line } = blocks;
  switch (line.next) {
    case 35: // a number sign
      return headingLevel(line) > 0;
    case 96: // a backtick
    case 126: // a tilde
      return fenceEnd(line) > 0;
    case 62: // the mark of a quote
      return true;
    case 60: // a tag
      return htmlEndsParagraph(line);
    case 42: // a star
    case 43: // a plus
    case 45: // a dash
    case 95: // an underscore
      return endsWithBullet(blocks) || (isRule(line) && !isUnderline(blocks));
    default:
      return line.next >= 48 && line.next <= 57 && endsWithNumber(blocks);
  }
}

function isUnderline({ line, continuesAll }: Containers): boolean {
  return line.next === DASH && continuesAll && underlineEnd(line) > 0;
}

/** Outside of a list, a paragraph is ended only by an item that says something. */
function endsWithBullet(blocks: Containers): boolean {
  const { line } = blocks;
  if (bulletMarkSize(line) < 0) return false;
  return blocks.isWithin('BulletList') || line.skipSpace(line.at + 2) < line.end;
}

/** Outside of a list, a sentence may have a year at the beginning of a line: only the number one begins a list. */
function endsWithNumber(blocks: Containers): boolean {
  const { line } = blocks;
  const size = orderedMarkSize(line);
  if (size < 0) return false;
  if (blocks.isWithin('OrderedList')) return true;
  return size === 2 && line.next === ONE && line.skipSpace(line.at + size) < line.end;
}

/** Whether a line and the one under it are the header and the dashes of a table. */
function beginsTable({ text, line }: Containers): boolean {
  if (!hasBar(text, line.base, line.end)) return false;
  const under = line.end + 1;
  if (under > text.length) return false;
  const found = text.indexOf('\n', under);
  const end = found < 0 ? text.length : found;
  if (!isDelimiterRow(text, under, end)) return false;
  const from = Math.min(end, under + line.base - line.start);
  return countCells(text, line.base, line.end) === countCells(text, from, end);
}
