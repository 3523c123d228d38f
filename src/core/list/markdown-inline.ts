import { MAIL_ADDRESS, WEB_ADDRESS, withinBrackets, withoutTail } from './markdown-address';
import type { Run } from './markdown-emphasis';
import { emphasize, makeRun } from './markdown-emphasis';
import { TARGET } from './markdown-link';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';
import { TAG_NAME, tagAttributes } from './markdown-tag';

/** What begins something within a text, with all of it where that can be told at once. */
const TOKENS = [
  String.raw`\\[\n!-\/:-@[-\`{-~]`,
  String.raw`&(?:#\d{1,28}|#[xX][a-fA-F\d]{1,27}|\w{1,29});`,
  String.raw`\n|\`+|\*+|_+|~~(?!~)|!?\[|\]`,
  String.raw`<(?:\/${TAG_NAME}|${TAG_NAME}${tagAttributes(':')}\s*\/?)\s*>`,
  String.raw`<(?:[a-zA-Z][\w+.-]+:[^\s<>]+|[!#-'*+\--9=?A-Z^-~]+@[^\W_]+(?:(?:\.|-+)[^\W_]+)*)>`,
  String.raw`<!--(?:-?>)?|<\?|<!\[CDATA\[|<![A-Z]`,
  WEB_ADDRESS,
];
const TOKEN = new RegExp(TOKENS.join('|'), 'g');
const TOKEN_OR_MAIL = new RegExp([...TOKENS, MAIL_ADDRESS].join('|'), 'g');

/** Longer runs of backticks are nobody's writing, and each length may be looked for in vain once. */
const LONGEST_TICKS = 32;

/** What the text of a block holds: emphasis, links, code and the like. */
export function readWords(text: string, block: MarkdownNode): readonly MarkdownNode[] {
  const from = block.name === 'Task' ? block.from + 3 : block.from;
  return new InlineReader(text.slice(from, block.to), from).read();
}

/** An opening bracket with how many parts stand before it. */
interface Bracket {
  readonly isImage: boolean;
  readonly from: number;
  readonly to: number;
  readonly parts: number;
}

class InlineReader {
  private readonly parts: (MarkdownNode | Run)[] = [];
  private readonly brackets: Bracket[] = [];
  /** Of the open brackets, how many stand before a finished link: they can begin no link around it. */
  private spentBrackets = 0;
  /** What was looked for in vain: else looking takes forever. */
  private readonly missing = new Set<string>();

  /** Places are those in the part of the text; `shift` makes them places in the whole. */
  constructor(
    private readonly text: string,
    private readonly shift: number,
  ) {}

  read(): readonly MarkdownNode[] {
    const tokens = this.text.includes('@') ? TOKEN_OR_MAIL : TOKEN;
    for (let at = 0; ;) {
      tokens.lastIndex = at;
      const found = tokens.exec(this.text);
      if (found === null) return emphasize(this.parts);
      at = this.readToken(found[0], found.index);
    }
  }

  /** Answers where reading goes on. */
  private readToken(token: string, at: number): number {
    const end = at + token.length;
    switch (token.charAt(0)) {
      case '\\':
        return this.add(token === '\\\n' ? 'HardBreak' : 'Escape', at, end);
      case '\n':
        return this.readBreak(at);
      case '&':
        return this.add('Entity', at, end);
      case '`':
        // The rest of a run that began as an escape is text.
        if (this.text[at - 1] === '`' || token.length > LONGEST_TICKS) return end;
        return this.addUntil('InlineCode', at, end, `[^\`]${token}(?!\`)`, end);
      case '<':
        return this.readTag(token, at, end);
      case '*':
      case '_':
      case '~':
        this.parts.push(makeRun(token, at + this.shift, this.text.charAt(at - 1), this.text.charAt(end)));
        return end;
      case '!':
      case '[':
        this.brackets.push({ isImage: token === '![', from: at, to: end, parts: this.parts.length });
        return end;
      case ']':
        return this.closeBracket(at);
      default:
        return this.add('URL', at, at + this.addressOf(token).length);
    }
  }

  private add(name: string, from: number, to: number, children?: readonly MarkdownNode[]): number {
    this.parts.push(makeNode(name, from + this.shift, to + this.shift, children));
    return to;
  }

  /** Adds what ends with the next such mark; without one, reading goes on somewhere else. */
  private addUntil(name: string, from: number, to: number, mark: string, otherwise: number): number {
    if (this.missing.has(mark)) return otherwise;
    const pattern = new RegExp(mark, 'g');
    pattern.lastIndex = to;
    if (pattern.test(this.text)) return this.add(name, from, pattern.lastIndex);
    this.missing.add(mark);
    return otherwise;
  }

  private readTag(tag: string, from: number, to: number): number {
    if (/^<[^\s>]+[:@]/.test(tag)) return this.add('Autolink', from, to);
    if (/^<[/a-z]/i.test(tag)) return this.add('HTMLTag', from, to);
    if (tag.endsWith('>')) return this.add('Comment', from, to);
    const mark = tag === '<!--' ? '-->' : tag === '<?' ? '\\?>' : tag.endsWith('[') ? ']]>' : '>';
    return this.addUntil('Comment', from, to, mark, from + 1);
  }

  private readBreak(end: number): number {
    let from = end;
    while (this.text[from - 1] === ' ') from--;
    return end - from < 2 ? end + 1 : this.add('HardBreak', from, end + 1);
  }

  private closeBracket(at: number): number {
    const { text, shift } = this;
    const end = at + 1;
    const bracket = this.brackets.pop();
    if (bracket === undefined) return end;
    const height = this.brackets.length;
    const isSpent = !bracket.isImage && height < this.spentBrackets;
    this.spentBrackets = Math.min(this.spentBrackets, height);
    const isEmpty = /^[ \t\n]*\](?![([])/.test(text.slice(bracket.to, end + 1));
    if (isSpent || isEmpty) return end;
    if (!bracket.isImage) this.spentBrackets = height;
    const inner = emphasize(this.parts.splice(bracket.parts));
    const children = [makeNode('LinkText', bracket.to + shift, at + shift, inner)];
    TARGET.lastIndex = end;
    const [target = '', address = ''] = TARGET.exec(text) ?? [];
    const to = end + target.length;
    if (target.startsWith('(')) {
      const from = shift + text.indexOf(address, end + 1);
      children.push(makeNode('URL', from, from + address.length));
    } else if (target !== '') children.push(makeNode('LinkLabel', end + shift, to + shift));
    return this.add(bracket.isImage ? 'Image' : 'Link', bracket.from, to, children);
  }

  private addressOf(token: string): string {
    if (!/^(?:www\.|https?:\/\/)/.test(token)) return token;
    const address = withoutTail(token);
    return this.brackets.length > 0 ? withinBrackets(address) : address;
  }
}
