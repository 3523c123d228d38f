import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Deeper nesting is nobody's writing; without a bound, a line of a million dashes would take a million looks at it. */
const DEEPEST = 100;

/** What tells a block apart from a paragraph: a quote, heading, fence, tag, rule or the mark of an item, in this order. */
const BEGINNING =
  /^(?:>|#{1,6}(?![^ \t])|`{3,}(?=[^`]*$)|~{3,}|<|([-*_])(?:[ \t]*\1){2,}[ \t]*$|(?:[-+*]|\d{1,9}[.)])(?![^ \t]))/;

/** A block that holds blocks. */
interface Container extends MarkdownNode {
  readonly children: MarkdownNode[];
  /** Of a list, the last character of its marks. */
  readonly mark: string;
  /** Of an item, how far its content is indented. */
  readonly indent: number;
  /** Of an item whose first line holds its mark alone. */
  readonly startsEmpty: boolean;
}

/** Goes through a text line by line and keeps the blocks that are open on each line; all places are offsets into the text. */
export class Containers {
  readonly root = makeContainer('Document', 0, 0);
  /** Targets of reference links by their folded name. */
  readonly definitions = new Map<string, string>();
  /** Where the marks of quotes stand. */
  readonly quoteMarks = new Set<number>();
  start = 0;
  end = 0;
  /** Where the innermost open block lets its content begin, and the column of that place. */
  base = 0;
  baseColumn = 0;
  /** The first character that is not white space, and its column. */
  at = 0;
  column = 0;
  /** The line from there on, and what of it may begin a block. */
  rest = '';
  beginning = '';
  private open: Container[] = [this.root];
  /** How many of the open blocks this line continues. */
  private depth = 1;

  constructor(readonly text: string) {
    this.readLine(0);
  }

  get atEnd(): boolean {
    return this.start > this.text.length;
  }

  get isIndented(): boolean {
    return this.column >= this.baseColumn + 4;
  }

  get innermost(): Container {
    return this.open[this.open.length - 1] ?? this.root;
  }

  /** Whether the line goes on with every open block. */
  get continuesAll(): boolean {
    return this.depth === this.open.length;
  }

  get hasRoom(): boolean {
    return this.open.length < DEEPEST;
  }

  /** The line with spaces in place of what the outer blocks took: offsets stay what they were. */
  get bared(): string {
    return ' '.repeat(this.base - this.start) + this.text.slice(this.base, this.end);
  }

  isWithin(name: string): boolean {
    return this.open.some(container => container.name === name);
  }

  /** Answers whether there was one more line. */
  nextLine(): boolean {
    this.readLine(this.end + 1);
    for (this.depth = 1; this.depth < this.open.length && this.goesOn(this.depth);) this.depth++;
    return !this.atEnd;
  }

  closeEnded(): void {
    this.open.length = this.depth;
  }

  add(name: string, from: number, to: number, children?: readonly MarkdownNode[]): void {
    this.innermost.children.push(makeNode(name, from, to, children));
  }

  openBlock(name: string, from: number, mark = '', indent = 0, startsEmpty = false): void {
    const container = { ...makeContainer(name, from, this.end), mark, indent, startsEmpty };
    this.innermost.children.push(container);
    this.depth = this.open.push(container);
  }

  /** Goes on to what follows the mark of a quote. */
  enterQuote(gap: RegExp): void {
    const after = this.at + 1;
    this.quoteMarks.add(this.at);
    this.moveBase(gap.test(this.rest) ? after + 1 : after);
  }

  moveBase(place: number, column = this.columnOf(place)): void {
    this.base = place;
    this.baseColumn = column;
    if (place > this.at) this.skipSpace();
  }

  columnOf(place: number): number {
    let column = 0;
    for (let at = this.start; at < place; at++) column = this.columnAfter(at, column);
    return column;
  }

  placeOf(goal: number): number {
    let at = this.start;
    for (let column = 0; at < this.end && column < goal; at++) column = this.columnAfter(at, column);
    return at;
  }

  private columnAfter(at: number, column: number): number {
    return this.text[at] === '\t' ? column + 4 - (column % 4) : column + 1;
  }

  private readLine(start: number): void {
    const end = this.text.indexOf('\n', start);
    this.start = this.base = start;
    this.end = end < 0 ? this.text.length : end;
    this.baseColumn = 0;
    this.skipSpace();
  }

  private skipSpace(): void {
    let at = this.base;
    while (this.text[at] === ' ' || this.text[at] === '\t') at++;
    this.at = at;
    this.column = this.columnOf(at);
    this.rest = this.text.slice(at, this.end);
    this.beginning = BEGINNING.exec(this.rest)?.[0] ?? '';
  }

  private goesOn(depth: number): boolean {
    const { name, mark, indent, startsEmpty, children } = this.open[depth] ?? this.root;
    const isEmpty = this.rest === '';
    const inner = this.open[depth + 1];
    if (name === 'Blockquote') {
      if (this.beginning !== '>') return false;
      this.enterQuote(/^>[ \t]/);
      return true;
    }
    if (name === 'ListItem') {
      const column = this.baseColumn + indent;
      if (isEmpty ? startsEmpty && children[0] === inner : this.column < column) return false;
      this.moveBase(this.placeOf(column), column);
      return true;
    }
    if (isEmpty || (inner !== undefined && this.column >= this.baseColumn + inner.indent)) return true;
    return !this.isIndented && listOf(this.beginning) === name && this.beginning.endsWith(mark);
  }
}

/** The list that a mark begins or goes on with; null for what is no mark of an item. */
export function listOf(beginning: string): 'BulletList' | 'OrderedList' | null {
  if (/^\d/.test(beginning)) return 'OrderedList';
  return /^[-+*]$/.test(beginning) ? 'BulletList' : null;
}

function makeContainer(name: string, from: number, to: number): Container {
  return { name, from, to, children: [], mark: '', indent: 0, startsEmpty: false };
}
