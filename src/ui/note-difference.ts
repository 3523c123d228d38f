import type { ICommResult } from 'node-diff3';
import { diffComm } from 'node-diff3';

export interface DifferenceLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Lines that did not change and are not shown. */
export interface DifferenceGap {
  readonly kind: 'gap';
  readonly lines: number;
}

export type DifferencePart = DifferenceLine | DifferenceGap;

/** Lines of context around a change. */
const context = 2;

/** The digests of the list block change with every update and say nothing to a reader. */
const bookkeeping = /^%% paper-club list wrote\b.*\n?/gm;

/** The work grows with the lines of one text times those of the other, and nobody reads a difference of more. */
const longest = 2000;

/** What changes in a note, line by line with some context; null when it would take too long to work out. */
export function noteDifference(before: string, after: string): readonly DifferencePart[] | null {
  const parts = compare(linesOf(before), linesOf(after));
  if (!parts) return null;
  return parts.flatMap(({ common, buffer1 = [], buffer2 = [] }, at): readonly DifferencePart[] => {
    if (!common) return [...drawn('removed', buffer1), ...drawn('added', buffer2)];
    const head = at > 0 ? context : 0;
    const tail = at < parts.length - 1 ? context : 0;
    const lines = drawn('same', common);
    const skipped = lines.length - head - tail;
    if (skipped <= 0) return lines;
    return [...lines.slice(0, head), { kind: 'gap', lines: skipped }, ...lines.slice(head + skipped)];
  });
}

/** Most of a long note stands unchanged before and after what changes, so only what lies between is compared. */
function compare(one: string[], other: string[]): readonly ICommResult<string>[] | null {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const middle = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
  if (middle[0].length + middle[1].length > longest) return null;
  const parts: readonly ICommResult<string>[] = [
    { common: one.slice(0, start) },
    ...diffComm(...middle),
    { common: one.slice(one.length - end) },
  ];
  return parts.filter(({ common }) => common?.length !== 0);
}

function drawn(kind: DifferenceLine['kind'], lines: readonly string[]): readonly DifferenceLine[] {
  return lines.map(text => ({ kind, text }));
}

function linesOf(note: string): string[] {
  return note.replace(bookkeeping, '').trimEnd().split(/\r?\n/);
}
