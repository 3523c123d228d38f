import type { Block } from './block';
import { decodeEntities } from './entity';
import type { HtmlTag } from './html-tag';
import { readHtmlTag } from './html-tag';
import type { Inline } from './inline';
import { EMPHASIS, plainTextOf, STRONG } from './inline';

/** Tags that end a line of text. */
const BLOCK =
  /^(?:p|div|center|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|details|summary|blockquote|section|hr|pre)$/;

/** What a reader never sees of a page. */
const HIDDEN = /^(?:script|style|template|svg|iframe|object|noscript)$/;

/** Reads a block of raw HTML into the same blocks as Markdown: what it says stays, what it does goes. */
export function htmlBlocks(html: string, firstLine: number): readonly Block[] {
  const reader = new HtmlReader(firstLine);
  for (let at = 0; at < html.length;) at = reader.read(html, at);
  return reader.finish();
}

/** Keeps the state of one pass over a block of HTML. */
class HtmlReader {
  private readonly blocks: Block[] = [];
  private inlines: Inline[] = [];
  private anchor: { readonly start: number; readonly address: string } | null = null;
  private marks = 0;
  private hidden = '';
  private current = '';
  private cells: (readonly Inline[])[] = [];
  private columns: readonly string[] = [];
  private isHeaderRow = false;
  private startLine: number;
  /** Once no tag closes any more, the rest is text; looking again at every bracket would take forever. */
  private isText = false;

  constructor(private line: number) {
    this.startLine = line;
  }

  /** Reads what begins at an offset and answers where it ends. */
  read(html: string, at: number): number {
    const end = html[at] === '<' ? this.readMarkup(html, at) : this.readText(html, at);
    for (let next = html.indexOf('\n', at); next >= 0 && next < end; next = html.indexOf('\n', next + 1))
      this.line += 1;
    return end;
  }

  finish(): readonly Block[] {
    this.endLine();
    this.endRow();
    return this.blocks;
  }

  private readMarkup(html: string, at: number): number {
    if (html.startsWith('<!--', at)) return endOf(html, '-->', at);
    if (/[!?]/.test(html[at + 1] ?? '')) return endOf(html, '>', at);
    const close = this.isText ? -1 : html.indexOf('>', at);
    if (close < 0) this.isText = true;
    const tag = close < 0 || close - at > 4000 ? null : readHtmlTag(html.slice(at, close + 1));
    if (tag === null) return this.addText('<', at + 1);
    this.readTag(tag);
    return close + 1;
  }

  private readText(html: string, at: number): number {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    return this.addText(decodeEntities(html.slice(at, end)), end);
  }

  private addText(text: string, end: number): number {
    if (this.hidden !== '' || text === '') return end;
    if (this.inlines.length === 0) this.startLine = this.line + (/^\s*\n/.test(text) ? 1 : 0);
    this.inlines.push({ kind: 'text', text: text.replace(/\s+/g, ' '), marks: this.marks });
    return end;
  }

  private readTag(tag: HtmlTag): void {
    if (this.hidden !== '') {
      if (tag.closing && tag.name === this.hidden) this.hidden = '';
      return;
    }
    if (HIDDEN.test(tag.name) && !tag.closing) this.hidden = tag.name;
    else if (BLOCK.test(tag.name)) this.readBlockTag(tag);
    else if (tag.name === 'a') this.readAnchor(tag);
    else if (tag.name === 'br') this.inlines.push({ kind: 'text', text: ' ', marks: 0 });
    else if (tag.name === 'img' && this.anchor !== null) this.addText(tag.attribute('alt') ?? '', 0);
    else if (/^(?:b|strong)$/.test(tag.name))
      this.marks = tag.closing ? this.marks & ~STRONG : this.marks | STRONG;
    else if (/^(?:i|em)$/.test(tag.name))
      this.marks = tag.closing ? this.marks & ~EMPHASIS : this.marks | EMPHASIS;
  }

  private readBlockTag(tag: HtmlTag): void {
    this.endLine();
    if (tag.name === 'tr') this.endRow();
    this.current = tag.closing ? '' : tag.name;
    if (tag.name === 'th' && !tag.closing) this.isHeaderRow = true;
  }

  private readAnchor(tag: HtmlTag): void {
    this.endAnchor();
    const address = tag.closing ? null : tag.attribute('href');
    if (address !== null) this.anchor = { start: this.inlines.length, address };
  }

  private endAnchor(): void {
    if (this.anchor === null) return;
    const label = this.inlines.splice(this.anchor.start).filter(inline => inline.kind !== 'link');
    this.inlines.push({ kind: 'link', label, address: this.anchor.address, isPicture: false });
    this.anchor = null;
  }

  private endLine(): void {
    this.endAnchor();
    const inlines = this.inlines;
    this.inlines = [];
    if (this.current === 'td' || this.current === 'th') this.cells.push(inlines);
    else if (plainTextOf(inlines) === '' && !inlines.some(inline => inline.kind === 'link')) return;
    else this.blocks.push(this.blockOf(inlines));
  }

  private blockOf(inlines: readonly Inline[]): Block {
    const line = this.startLine;
    const level = /^h([1-6])$/.exec(this.current)?.[1];
    if (level !== undefined) return { kind: 'heading', level: Number(level), inlines, line };
    if (this.current === 'li') return { kind: 'item', paragraphs: [inlines], line, depth: 0, number: null };
    return { kind: 'paragraph', inlines, line, quoted: false };
  }

  private endRow(): void {
    const cells = this.cells;
    this.cells = [];
    if (cells.length === 0) return;
    if (this.isHeaderRow) this.columns = cells.map(cell => plainTextOf(cell).toLowerCase());
    else
      this.blocks.push({
        kind: 'row',
        columns: this.alignedColumns(cells.length),
        cells,
        line: this.startLine,
      });
    this.isHeaderRow = false;
  }

  /** A cell that spans rows is missing from the rows below it: the columns are counted from the right. */
  private alignedColumns(count: number): readonly string[] {
    return this.columns.slice(Math.max(0, this.columns.length - count));
  }
}

function endOf(html: string, mark: string, at: number): number {
  const end = html.indexOf(mark, at);
  return end < 0 ? html.length : end + mark.length;
}
