import { fingerprint } from '../digest';
import type { Plan } from './plan';

/** What the last import wrote, and how each note read before: written first, so that a crash loses nothing. */
export interface Journal {
  readonly version: 1;
  readonly source: string;
  readonly entries: readonly JournalEntry[];
  /** Paths that were planned and not reached. */
  readonly pending: readonly string[];
  /** How many of the last entries may not be written yet; none once the import is over. */
  readonly open: number;
}

export interface JournalEntry {
  readonly path: string;
  /** The whole note as it was; null for a note that was not there. */
  readonly before: string | null;
  /** Fingerprint of the note as it was written. */
  readonly after: string;
}

/** Null for no journal and for one that cannot be read. */
export function readJournal(text: string | null): Journal | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

function isJournal(value: unknown): value is Journal {
  if (!isRecord(value)) return false;
  const { version, source, open, entries, pending } = value;
  return (
    version === 1 &&
    isText(source) &&
    typeof open === 'number' &&
    isArrayOf(entries, isEntry) &&
    isArrayOf(pending, isText)
  );
}

function isEntry(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { path, before, after } = value;
  return isText(path) && isText(after) && (before === null || isText(before));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isArrayOf(value: unknown, test: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

/**
 * The journal of a plan before its first note is written. An import that was not finished is gone on with: its entries
 * stay before the new ones, each with what it found, because a member may have typed between the two.
 */
export function openJournal(plan: Plan, source: string, last: Journal | null): Journal {
  const earlier = last !== null && last.pending.length > 0 ? last.entries : [];
  const planned = plan.changes.map((change): JournalEntry => {
    const [before, after] = change.kind === 'create' ? [null, change.text] : [change.before, change.after];
    return { path: change.path, before, after: fingerprint(after) };
  });
  const pending = planned.map(entry => entry.path);
  return { version: 1, source, entries: [...earlier, ...planned], pending, open: planned.length };
}

/** The journal when the import is over: what was not written is pending. */
export function closeJournal(journal: Journal, written: ReadonlySet<string>): Journal {
  const pending = journal.pending.filter(path => !written.has(path));
  const sure = journal.entries.length - journal.open;
  const entries = journal.entries.filter((entry, index) => index < sure || written.has(entry.path));
  return { ...journal, entries, pending, open: 0 };
}

/** The journal of an import that broke off, brought up to date with what the notes show. */
export function writtenSoFar(journal: Journal, texts: ReadonlyMap<string, string>): Journal {
  const unsure = journal.entries.slice(journal.entries.length - journal.open);
  const written = unsure.filter(({ path, before }) => texts.has(path) && texts.get(path) !== before);
  return closeJournal(journal, new Set(written.map(entry => entry.path)));
}

export type UndoStep =
  | { readonly kind: 'restore'; readonly path: string; readonly before: string; readonly now: string }
  | { readonly kind: 'remove'; readonly path: string; readonly now: string }
  | { readonly kind: 'leave'; readonly path: string };

/** What taking the import back would do, last note first. Notes that the import did not reach are passed over. */
export function decideUndo(journal: Journal, texts: ReadonlyMap<string, string>): readonly UndoStep[] {
  const pending = new Set(journal.open === 0 ? [] : journal.pending);
  const entries = new Map<string, JournalEntry[]>();
  for (const entry of [...journal.entries].reverse())
    entries.set(entry.path, [...(entries.get(entry.path) ?? []), entry]);
  return [...entries].flatMap(([path, own]) => undoNote(path, own, texts.get(path), pending.has(path)));
}

/** A note that a resumed import wrote twice is taken back over both, as far as nobody typed between. */
function undoNote(
  path: string,
  entries: readonly JournalEntry[],
  now: string | undefined,
  isPending: boolean,
): readonly UndoStep[] {
  if (now === undefined) return isPending && entries.at(-1)?.before === null ? [] : [{ kind: 'leave', path }];
  const steps: UndoStep[] = [];
  let before: string | null = now;
  for (const entry of entries) {
    if (before === null || before === entry.before) continue;
    if (fingerprint(before) !== entry.after) {
      steps.push({ kind: 'leave', path });
      break;
    }
    before = entry.before;
  }
  if (before === null) steps.unshift({ kind: 'remove', path, now });
  else if (before !== now) steps.unshift({ kind: 'restore', path, before, now });
  return steps;
}
