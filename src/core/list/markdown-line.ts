import { isSpace, skipSpace, SPACE, TAB } from './character-codes';
import type { MarkdownNode } from './markdown-node';

/** The line being read, as the blocks around it leave it: all positions are offsets into the whole text. */
export class Line {
  start = 0;
  end = 0;
  /** Where the innermost open block lets its content begin, and the column of that place. */
  base = 0;
  baseColumn = 0;
  /** The first character that is not white space, its column and its code (-1 on an empty line). */
  at = 0;
  column = 0;
  next = -1;
  /** How many of the open blocks this line continues. */
  depth = 1;
  /** The marks of quotes that stand before the content. */
  marks: MarkdownNode[] = [];

  constructor(readonly text: string) {}

  read(start: number): void {
    const end = this.text.indexOf('\n', start);
    this.start = this.base = this.at = start;
    this.end = end < 0 ? this.text.length : end;
    this.baseColumn = this.column = 0;
    this.depth = 1;
    if (this.marks.length > 0) this.marks = [];
    this.skipToContent();
  }

  get isEmpty(): boolean {
    return this.at === this.end;
  }

  get isIndented(): boolean {
    return this.column >= this.baseColumn + 4;
  }

  /** Goes on to the content after the base has moved. */
  forward(): void {
    if (this.base > this.at) this.skipToContent();
  }

  moveBase(to: number): void {
    this.base = to;
    this.baseColumn = this.columnAt(to);
  }

  moveBaseToColumn(column: number): void {
    this.baseColumn = column;
    this.base = this.atColumn(column);
  }

  /** The column of a place at or after the content's first character. */
  columnAt(place: number): number {
    return columnFrom(this.text, this.at, place, this.column);
  }

  atColumn(goal: number): number {
    let at = this.start;
    for (let column = 0; at < this.end && column < goal; at++) column = nextColumn(this.text, at, column);
    return at;
  }

  skipSpace(from: number): number {
    return skipSpace(this.text, from, this.end);
  }

  /** The end of the line without the white space there. */
  trimmedEnd(from: number): number {
    let end = this.end;
    while (end > from && isSpace(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Whether what the outer blocks took of the line is more than spaces, so that the content must be read without it. */
  get hidesPrefix(): boolean {
    for (let at = this.start; at < this.base; at++) if (this.text.charCodeAt(at) !== SPACE) return true;
    return false;
  }

  /** The line with spaces in place of what the outer blocks took: offsets stay what they were. */
  get bared(): string {
    return ' '.repeat(this.base - this.start) + this.text.slice(this.base, this.end);
  }

  private skipToContent(): void {
    const at = this.skipSpace(this.base);
    this.column = this.columnAt(at);
    this.at = at;
    this.next = at === this.end ? -1 : this.text.charCodeAt(at);
  }
}

function columnFrom(text: string, from: number, to: number, start: number): number {
  let column = start;
  for (let at = from; at < to; at++) column = nextColumn(text, at, column);
  return column;
}

function nextColumn(text: string, at: number, column: number): number {
  return text.charCodeAt(at) === TAB ? column + 4 - (column % 4) : column + 1;
}
