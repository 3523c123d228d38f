import { COLON, isSpace, LINE_FEED, skipSpace } from './character-codes';
import { labelEnd, NOT_THERE, targetEnd, titleEnd, UNFINISHED } from './markdown-links';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Where a paragraph's text is: a stretch of a string, and what to add to get offsets of the whole text. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/**
 * Reads the definition that a paragraph may be, a line at a time: where it ends decides what the next line is, so it
 * cannot wait for the whole paragraph.
 */
export class Reference {
  private stage: 'label' | 'target' | 'title' | 'done' | 'failed' = 'label';
  private readonly parts: MarkdownNode[] = [];
  private at: number;

  constructor(private readonly stretch: Stretch) {
    this.at = stretch.from;
    this.advance(stretch);
  }

  get isPossible(): boolean {
    return this.stage !== 'failed';
  }

  /** The definition, if it ends before the last line of what is now the paragraph. */
  endedBefore(paragraph: Stretch): MarkdownNode | null {
    this.move(paragraph);
    const end = this.advance(paragraph);
    return end >= 0 && end < paragraph.to ? this.definition(paragraph, end) : null;
  }

  /** The definition, if it takes the paragraph to its end. */
  endedWith(paragraph: Stretch): MarkdownNode | null {
    if (this.stage !== 'title' && this.stage !== 'done') return null;
    this.move(paragraph);
    const { text, to } = paragraph;
    return skipSpace(text, this.at, to) === to ? this.definition(paragraph, to) : null;
  }

  private definition({ from, shift }: Stretch, end: number): MarkdownNode {
    return makeNode('LinkReference', from + shift, end + shift, this.parts);
  }

  /** A paragraph that turns out to lie in a quote goes on in another string. */
  private shift = 0;
  private move({ shift }: Stretch): void {
    this.at += this.shift - shift;
    this.shift = shift;
  }

  private advance(paragraph: Stretch): number {
    if (this.stage === 'label') this.readLabel(paragraph);
    if (this.stage === 'target') this.readTarget(paragraph);
    if (this.stage === 'title') return this.readTitle(paragraph);
    return this.stage === 'done' ? lineEnd(paragraph, this.at) : NOT_THERE;
  }

  private readLabel({ text, to, shift }: Stretch): void {
    const end = labelEnd(text, this.at, to, true);
    if (end === UNFINISHED) return;
    if (end < 0 || text.charCodeAt(end) !== COLON || end === to) {
      this.stage = 'failed';
      return;
    }
    this.parts.push(makeNode('LinkLabel', this.at + shift, end + shift));
    this.parts.push(makeNode('LinkMark', end + shift, end + 1 + shift));
    this.at = end + 1;
    this.stage = 'target';
  }

  private readTarget({ text, to, shift }: Stretch): void {
    const from = skipSpace(text, this.at, to);
    const end = targetEnd(text, from, to);
    if (end === UNFINISHED) return;
    this.stage = end < 0 ? 'failed' : 'title';
    if (end < 0) return;
    this.parts.push(makeNode('URL', from + shift, end + shift));
    this.at = end;
  }

  private readTitle(paragraph: Stretch): number {
    const { text, to, shift } = paragraph;
    const from = skipSpace(text, this.at, to);
    const end = from > this.at ? titleEnd(text, from, to) : NOT_THERE;
    const closed = end < 0 ? NOT_THERE : lineEnd(paragraph, end);
    if (closed < 0) return open(lineEnd(paragraph, this.at), to);
    this.parts.push(makeNode('LinkTitle', from + shift, end + shift));
    this.at = end;
    this.stage = 'done';
    return open(closed, to);
  }
}

/** An end that is the end of what is known may not be the last word. */
function open(end: number, to: number): number {
  return end < to ? end : NOT_THERE;
}

/** The end of the line if nothing more is said on it, or -1. */
function lineEnd({ text, to }: Stretch, from: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return at;
    if (!isSpace(code)) return NOT_THERE;
  }
  return to;
}
