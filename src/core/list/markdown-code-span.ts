import { BACKTICK, skipRun } from './character-codes';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Reads code between backticks within one text, and remembers which runs of them will close nothing. */
export class CodeSpans {
  /** Where the last run of each length begins, once a run was looked for in vain. */
  private last: Map<number, number> | null = null;

  constructor(
    private readonly text: string,
    private readonly to: number,
    private readonly shift: number,
  ) {}

  /** The code that a run of backticks opens, or null. */
  read(from: number, start: number): MarkdownNode | null {
    const { text, to, shift } = this;
    const size = start - from;
    if (this.last !== null && (this.last.get(size) ?? -1) < start) return null;
    for (let ticks = text.indexOf('`', start); ticks >= 0 && ticks < to;) {
      const end = skipRun(text, ticks, to, BACKTICK);
      if (end - ticks === size) {
        return makeNode('InlineCode', from + shift, end + shift, [
          makeNode('CodeMark', from + shift, start + shift),
          makeNode('CodeMark', ticks + shift, end + shift),
        ]);
      }
      ticks = text.indexOf('`', end);
    }
    this.last ??= lastRuns(text, start, to);
    return null;
  }
}

function lastRuns(text: string, from: number, to: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = from; at < to;) {
    const end = skipRun(text, at, to, BACKTICK);
    if (end > at) last.set(end - at, at);
    at = Math.max(end, at + 1);
  }
  return last;
}
