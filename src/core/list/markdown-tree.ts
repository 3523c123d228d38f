import { readDocument } from './markdown-blocks';
import type { MarkdownNode } from './markdown-node';

/** A parsed text with what its nodes cannot say alone: the lines and the targets of reference links. */
export interface MarkdownText {
  /** With line feeds only and without the marks of quotes, so that offsets and lines agree on every system. */
  readonly text: string;
  readonly root: MarkdownNode;
  /** Targets of `[text][name]` links by their folded name. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number;
}

/** Parses a text into its blocks in time proportional to its length; `readWords` reads what a block says. */
export function parseMarkdown(source: string): MarkdownText {
  const { text, root, definitions, quoteMarks } = readDocument(
    source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
  );
  const starts = lineStarts(text);
  return {
    // The words of a quote run on over the marks before its lines.
    text: text.replace(/>/g, (mark, at: number) => (quoteMarks.has(at) ? ' ' : mark)),
    root,
    definitions,
    lineAt: offset => lineOf(starts, offset),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
