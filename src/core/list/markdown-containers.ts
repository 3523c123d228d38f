import { GREATER, isSpace } from './character-codes';
import { Line } from './markdown-line';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';
import { bulletMarkSize, isRule, orderedMarkSize } from './markdown-starts';

/** Deeper nesting is nobody's writing; without a bound, a line of a million dashes would take a million looks at it. */
const DEEPEST = 100;

type ContainerName = 'Document' | 'Blockquote' | 'BulletList' | 'OrderedList' | 'ListItem';

/** An open block that holds blocks. */
interface Container {
  readonly name: ContainerName;
  /** Of a list, the character of its marks; of an item, how far its content is indented. */
  readonly value: number;
  readonly from: number;
  end: number;
  readonly children: MarkdownNode[];
  /** Of an item whose first line holds its mark alone. */
  startsEmpty: boolean;
}

/** Goes through a text line by line and keeps the blocks that are open on each line. */
export class Containers {
  readonly line: Line;
  readonly open: Container[] = [];
  atEnd = false;

  constructor(readonly text: string) {
    this.line = new Line(text);
    this.line.read(0);
    this.start('Document', 0, 0);
  }

  get innermost(): Container {
    return this.open[this.open.length - 1] ?? this.start('Document', 0, 0);
  }

  /** Whether the line goes on with every open block. */
  get continuesAll(): boolean {
    return this.line.depth >= this.open.length;
  }

  get hasRoom(): boolean {
    return this.open.length < DEEPEST;
  }

  /** Where the line before this one ends. */
  get lastEnd(): number {
    return this.atEnd ? this.line.start : this.line.start - 1;
  }

  isWithin(name: ContainerName): boolean {
    return this.open.some(container => container.name === name);
  }

  /** Answers whether there was one more line. */
  nextLine(): boolean {
    const { line } = this;
    this.atEnd = line.end >= this.text.length;
    line.read(this.atEnd ? line.end : line.end + 1);
    while (line.depth < this.open.length) {
      const goesOn = this.goesOn(line.depth);
      line.forward();
      if (!goesOn) break;
      line.depth++;
    }
    return !this.atEnd;
  }

  start(name: ContainerName, from: number, value: number): Container {
    const started = { name, value, from, end: this.line.end, children: [], startsEmpty: false };
    this.open.push(started);
    return started;
  }

  add(node: MarkdownNode): void {
    this.innermost.children.push(node);
  }

  /** Closes what the line does not go on with; each mark before its content goes to the block that it lies in. */
  closeEnded(): void {
    const { marks } = this.line;
    for (let next = 0; ;) {
      const ended = this.continuesAll ? null : this.innermost;
      for (let mark = marks[next]; mark !== undefined; mark = marks[next]) {
        if (ended !== null && mark.from >= ended.end) break;
        this.add(mark);
        next++;
      }
      if (ended === null) return;
      this.closeInnermost();
    }
  }

  finish(): MarkdownNode {
    while (this.open.length > 1) this.closeInnermost();
    return makeNode('Document', 0, this.text.length, this.innermost.children);
  }

  private closeInnermost(): void {
    const closed = this.open.pop();
    if (closed === undefined) return;
    const { name, from, end, children } = closed;
    this.add(makeNode(name, from, Math.max(end, children[children.length - 1]?.to ?? 0), children));
  }

  private goesOn(depth: number): boolean {
    const container = this.open[depth];
    if (container?.name === 'Blockquote') return this.goesOnWithQuote(container);
    if (container?.name === 'ListItem') return this.goesOnWithItem(container);
    return container !== undefined && this.goesOnWithList(container, this.open[depth + 1]);
  }

  private goesOnWithQuote(quote: Container): boolean {
    const { line } = this;
    if (line.next !== GREATER) return false;
    const after = line.at + 1;
    line.marks.push(makeNode('QuoteMark', line.at, after));
    line.moveBase(after < line.end && isSpace(this.text.charCodeAt(after)) ? after + 1 : after);
    quote.end = line.end;
    return true;
  }

  private goesOnWithItem(item: Container): boolean {
    const { line } = this;
    if (
      line.isEmpty
        ? item.startsEmpty && item.children.length === 1
        : line.column < line.baseColumn + item.value
    ) {
      return false;
    }
    line.moveBaseToColumn(line.baseColumn + item.value);
    return true;
  }

  private goesOnWithList(list: Container, item: Container | undefined): boolean {
    const { line } = this;
    if (line.isEmpty || (item !== undefined && line.column >= item.value + line.baseColumn)) return true;
    if (line.isIndented) return false;
    const isBullets = list.name === 'BulletList';
    const size = isBullets ? bulletMarkSize(line) : orderedMarkSize(line);
    if (size < 0 || (isBullets && isRule(line))) return false;
    return this.text.charCodeAt(line.at + size - 1) === list.value;
  }
}
