import { diffArrays } from 'diff';

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

/** The marker's digests change with every update and say nothing to a reader. */
const bookkeeping = /^%% end paper-club list\b.*\n?/gm;

/** What changes in a note, line by line with some context; null when it would take too long to work out. */
export function noteDifference(before: string, after: string): readonly DifferencePart[] | null {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: 2000 });
  if (!parts) return null;
  return parts.flatMap(({ added, removed, value }, at): readonly DifferencePart[] => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const lines = value.map(text => ({ kind, text }) as const);
    const head = at > 0 ? context : 0;
    const tail = at < parts.length - 1 ? context : 0;
    const skipped = lines.length - head - tail;
    if (kind !== 'same' || skipped <= 0) return lines;
    return [...lines.slice(0, head), { kind: 'gap', lines: skipped }, ...lines.slice(head + skipped)];
  });
}

function linesOf(note: string): string[] {
  return note.replace(bookkeeping, '').trimEnd().split(/\r?\n/);
}
