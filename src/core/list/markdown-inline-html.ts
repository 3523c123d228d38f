import { BANG, GREATER, QUESTION } from './character-codes';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

const ADDRESS =
  /^<(?:[a-z][-\w+.]+:[^\s>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/i;

const TAG =
  /^<(?:\/[a-z][\w-]*\s*>|[a-z][\w-]*(?:\s+[a-z_:][\w-.:]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>)/i;

const WORD_END = /[\s>]/g;

/** Reads what begins with `<` within one text, and remembers where it found what: else looking takes forever. */
export class InlineHtml {
  private readonly known = new Map<string, number>();
  private wordEnd = -1;

  constructor(
    private readonly text: string,
    private readonly to: number,
    private readonly shift: number,
  ) {}

  read(from: number): MarkdownNode | null {
    const { text, to, shift } = this;
    if (this.endOf('>', from + 1) < 0) return null;
    const rest = text.slice(from, to);
    const address = this.isWordBracketed(from + 1) ? ADDRESS.exec(rest) : null;
    if (address !== null) return makeAutolink(from + shift, from + shift + address[0].length);
    const code = text.charCodeAt(from + 1);
    if (code === BANG || code === QUESTION) return this.readMarkup(from, code === QUESTION);
    const tag = TAG.exec(rest);
    return tag === null ? null : makeNode('HTMLTag', from + shift, from + shift + tag[0].length);
  }

  private readMarkup(from: number, isProcessing: boolean): MarkdownNode | null {
    const { text, shift } = this;
    const as = (name: string, end: number): MarkdownNode | null =>
      end < 0 ? null : makeNode(name, from + shift, end + shift);
    if (isProcessing) return as('ProcessingInstruction', this.endOf('?>', from + 2));
    if (text.startsWith('--', from + 2)) {
      const short = /^-?>/.exec(text.slice(from + 4, Math.min(from + 6, this.to)));
      return as('Comment', short === null ? this.endOf('-->', from + 4) : from + 4 + short[0].length);
    }
    if (text.startsWith('[CDATA[', from + 2)) return as('HTMLTag', this.endOf(']]>', from + 9));
    const letter = from + 2 < this.to ? text.charCodeAt(from + 2) : 0;
    return letter >= 65 && letter <= 90 ? as('HTMLTag', this.endOf('>', from + 3)) : null;
  }

  /** Where the next such mark ends, or -1. */
  private endOf(mark: string, from: number): number {
    let at = this.known.get(mark) ?? -1;
    if (at < from) {
      const found = this.text.slice(from, this.to).indexOf(mark);
      at = found < 0 ? Infinity : from + found;
      this.known.set(mark, at);
    }
    return at === Infinity ? -1 : at + mark.length;
  }

  /** Whether `>` follows with no white space between. */
  private isWordBracketed(from: number): boolean {
    if (this.wordEnd < from) {
      WORD_END.lastIndex = from;
      this.wordEnd = WORD_END.exec(this.text)?.index ?? this.to;
    }
    return this.wordEnd < this.to && this.text.charCodeAt(this.wordEnd) === GREATER;
  }
}

/** An address between angle brackets. */
function makeAutolink(from: number, to: number): MarkdownNode {
  return makeNode('Autolink', from, to, [
    makeNode('LinkMark', from, from + 1),
    makeNode('URL', from + 1, to - 1),
    makeNode('LinkMark', to - 1, to),
  ]);
}
