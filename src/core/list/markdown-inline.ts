import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BANG,
  CLOSE_BRACKET,
  DASH,
  DOT,
  isWord,
  LESS,
  LINE_FEED,
  OPEN_BRACKET,
  OPEN_PAREN,
  PLUS,
  skipRun,
  skipSpace,
  SPACE,
  STAR,
  TILDE,
  UNDERSCORE,
} from './character-codes';
import { addressLength } from './markdown-address';
import { CodeSpans } from './markdown-code-span';
import type { Run } from './markdown-emphasis';
import { emphasize, makeRun } from './markdown-emphasis';
import { InlineHtml } from './markdown-inline-html';
import { readTarget } from './markdown-link-target';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Characters that may mean something within a line; all others are passed over. */
const MEANS = new Uint8Array(128);
for (const character of '\\&`<_*~\n![]:.') MEANS[character.charCodeAt(0)] = 1;

/** An address in brackets may end at a bracket far before its last character, and the next may begin right there. */
const LONGEST_IN_BRACKETS = 2000;

const ENTITY = /^&(?:#\d+|#x[a-f\d]+|\w+);/i;
/** How addresses begin, seen from their first colon or dot. */
const BEGUN = /(?:www|https?|mailto|xmpp)$/;
/** The letters that those beginnings end with. */
const LAST_OF_BEGUN = /[wpso]/;

/** What a stretch of text holds: emphasis, links, code and the like, with offsets moved by `shift`. */
export function readInline(text: string, from: number, to: number, shift: number): readonly MarkdownNode[] {
  return new InlineReader(text, from, to, shift).read();
}

/** An opening bracket with what had been found when it came. */
interface Bracket {
  readonly isImage: boolean;
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
  readonly runs: number;
}

class InlineReader {
  private nodes: MarkdownNode[] = [];
  private runs: Run[] = [];
  private readonly brackets: Bracket[] = [];
  /** Of the open brackets, how many stand before a finished link: they can begin no link around it. */
  private spentBrackets = 0;
  /** Where the last thing that was found ends. */
  private done: number;
  private html: InlineHtml | null = null;
  private code: CodeSpans | null = null;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
    private readonly shift: number,
  ) {
    this.done = from;
  }

  read(): readonly MarkdownNode[] {
    const { text, from, to } = this;
    const hasMail = text.slice(from, to).includes('@');
    for (let at = from; at < to;) {
      const code = text.charCodeAt(at);
      let end = -1;
      if (code < 128 && MEANS[code] === 1) end = this.readMark(code, at, hasMail);
      if (end < 0 && hasMail && this.mayBeginAddress(code, at)) end = this.readAddress(at);
      if (end < 0) at++;
      else at = this.done = end;
    }
    return emphasize(this.nodes, this.runs, this.shift);
  }

  /** Answers the end of what begins here, or -1. */
  private readMark(code: number, at: number, hasMail: boolean): number {
    switch (code) {
      case BACKSLASH:
        return this.readEscape(at);
      case AMPERSAND:
        return this.readEntity(at);
      case BACKTICK:
        return this.readCode(at);
      case LESS:
        return this.readHtml(at);
      case STAR:
      case UNDERSCORE:
        return this.readRun(code, at, skipRun(this.text, at, this.to, code));
      case TILDE:
        return this.readTildes(at);
      case LINE_FEED:
        return this.readBreak(at);
      case OPEN_BRACKET:
        return this.openBracket(at, at + 1);
      case BANG:
        return this.charAt(at + 1) === OPEN_BRACKET ? this.openBracket(at, at + 2) : -1;
      case CLOSE_BRACKET:
        return this.closeBracket(at);
      default:
        return hasMail ? -1 : this.readAddressAround(at);
    }
  }

  private charAt(at: number): number {
    return at < this.to ? this.text.charCodeAt(at) : -1;
  }

  private add(name: string, from: number, to: number, children?: readonly MarkdownNode[]): number {
    this.nodes.push(makeNode(name, from + this.shift, to + this.shift, children));
    return to;
  }

  private addFound(node: MarkdownNode | null): number | null {
    if (node === null) return null;
    this.nodes.push(node);
    return node.to - this.shift;
  }

  private linkMark(from: number, to: number): MarkdownNode {
    return makeNode('LinkMark', from + this.shift, to + this.shift);
  }

  private readEscape(at: number): number {
    const next = this.charAt(at + 1);
    if (next === LINE_FEED) return this.add('HardBreak', at, at + 2);
    const isMark = next > SPACE && next < 127 && (!isWord(next) || next === UNDERSCORE);
    return isMark ? this.add('Escape', at, at + 2) : -1;
  }

  private readEntity(at: number): number {
    const found = ENTITY.exec(this.text.slice(at, Math.min(at + 31, this.to)));
    return found === null ? -1 : this.add('Entity', at, at + found[0].length);
  }

  private readCode(at: number): number {
    const start = skipRun(this.text, at, this.to, BACKTICK);
    // The rest of a run that began as an escape, or that closes nothing, is text.
    if (at > this.from && this.text.charCodeAt(at - 1) === BACKTICK) return start;
    this.code ??= new CodeSpans(this.text, this.to, this.shift);
    return this.addFound(this.code.read(at, start)) ?? start;
  }

  private readHtml(at: number): number {
    this.html ??= new InlineHtml(this.text, this.to, this.shift);
    return this.addFound(this.html.read(at)) ?? -1;
  }

  private readRun(code: number, from: number, to: number): number {
    const before = from > this.from ? (this.text[from - 1] ?? '') : '';
    const after = to < this.to ? (this.text[to] ?? '') : '';
    this.runs.push(makeRun(code, from, to, before, after));
    return to;
  }

  private readTildes(at: number): number {
    if (this.charAt(at + 1) !== TILDE || this.charAt(at + 2) === TILDE) return -1;
    return this.readRun(TILDE, at, at + 2);
  }

  private readBreak(at: number): number {
    let from = at;
    while (from > this.done && this.text.charCodeAt(from - 1) === SPACE) from--;
    return at - from >= 2 ? this.add('HardBreak', from, at + 1) : -1;
  }

  private openBracket(from: number, to: number): number {
    this.brackets.push({
      isImage: to > from + 1,
      from,
      to,
      nodes: this.nodes.length,
      runs: this.runs.length,
    });
    return to;
  }

  private closeBracket(at: number): number {
    const bracket = this.brackets.pop();
    if (bracket === undefined) return -1;
    const height = this.brackets.length;
    const isSpent = !bracket.isImage && height < this.spentBrackets;
    this.spentBrackets = Math.min(this.spentBrackets, height);
    const next = this.charAt(at + 1);
    const isEmpty =
      skipSpace(this.text, bracket.to, at) === at && next !== OPEN_PAREN && next !== OPEN_BRACKET;
    if (isSpent || isEmpty) return -1;
    if (!bracket.isImage) this.spentBrackets = height;
    const children = [this.linkMark(bracket.from, bracket.to)];
    if (this.nodes.length > bracket.nodes || this.runs.length > bracket.runs) {
      const nodes = this.nodes.splice(bracket.nodes);
      for (const node of emphasize(nodes, this.runs.splice(bracket.runs), this.shift)) children.push(node);
    }
    children.push(this.linkMark(at, at + 1));
    const end = readTarget(this.text, at + 1, this.to, this.shift, children);
    return this.add(bracket.isImage ? 'Image' : 'Link', bracket.from, end, children);
  }

  private mayBeginAddress(code: number, at: number): boolean {
    if (at > this.from && isWord(this.text.charCodeAt(at - 1))) return false;
    return isWord(code) || code === DOT || code === PLUS || code === DASH;
  }

  /** Where no mail address can be, it is enough to look at colons and dots. */
  private readAddressAround(at: number): number {
    if (at === this.done || !LAST_OF_BEGUN.test(this.text[at - 1] ?? '')) return -1;
    const start = BEGUN.exec(this.text.slice(Math.max(this.done, at - 6), at))?.[0] ?? '';
    const from = at - start.length;
    if (start === '' || (from > this.from && isWord(this.text.charCodeAt(from - 1)))) return -1;
    return this.readAddress(from);
  }

  private readAddress(at: number): number {
    const isInBrackets = this.brackets.length > 0;
    const limit = isInBrackets ? Math.min(this.to, at + LONGEST_IN_BRACKETS) : this.to;
    const length = addressLength(this.text.slice(at, limit), isInBrackets);
    return length === 0 ? -1 : this.add('URL', at, at + length);
  }
}
