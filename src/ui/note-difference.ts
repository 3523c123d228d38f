import { diffLines } from 'diff';

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
const bookkeeping = /^%% end paper-club list\b/;

/** What changes in a note, line by line with some context; null when it would take too long to work out. */
export function noteDifference(before: string, after: string): readonly DifferencePart[] | null {
  const parts = diffLines(readable(before), readable(after), { maxEditLength: 2000 });
  if (!parts) return null;
  const lines = parts.flatMap(part =>
    part.value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): DifferenceLine => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
        text,
      })),
  );
  return withGaps(lines);
}

function readable(text: string): string {
  const lines = text.split(/\r?\n/).filter(line => !bookkeeping.test(line));
  return `${lines.join('\n').replace(/\n+$/, '')}\n`;
}

function withGaps(lines: readonly DifferenceLine[]): readonly DifferencePart[] {
  const near = nearChange(lines);
  const parts: DifferencePart[] = [];
  let skipped = 0;
  lines.forEach((line, at) => {
    if (!near[at]) {
      skipped += 1;
      return;
    }
    if (skipped > 0) parts.push({ kind: 'gap', lines: skipped });
    skipped = 0;
    parts.push(line);
  });
  if (skipped > 0) parts.push({ kind: 'gap', lines: skipped });
  return parts;
}

function nearChange(lines: readonly DifferenceLine[]): readonly boolean[] {
  const near = lines.map(() => false);
  lines.forEach((line, at) => {
    if (line.kind === 'same') return;
    for (let other = Math.max(0, at - context); other <= at + context && other < near.length; other += 1) {
      near[other] = true;
    }
  });
  return near;
}
