import * as v from 'valibot';
import { fingerprint } from '../digest';
import type { Plan } from './plan';

const journalSchema = v.object({
  version: v.literal(1),
  source: v.string(),
  entries: v.array(
    v.object({
      path: v.string(),
      /** The whole note as it was; null for a note that was not there. */
      before: v.nullable(v.string()),
      /** Fingerprint of the note as it was written. */
      after: v.string(),
    }),
  ),
  /** Paths that were planned and not reached. */
  pending: v.array(v.string()),
});

/** What the last import wrote, and how each note read before: written first, so that a crash loses nothing. */
export type Journal = v.InferOutput<typeof journalSchema>;
export type JournalEntry = Journal['entries'][number];

/** Null for no journal and for one that cannot be read. */
export function readJournal(text: string | null): Journal | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(journalSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The journal of a plan before its first note is written; an import that was not finished is gone on with. */
export function openJournal(plan: Plan, source: string, last: Journal | null): Journal {
  const unfinished = last !== null && last.pending.length > 0 ? last : null;
  const missed = new Set(unfinished?.pending);
  const reached = unfinished?.entries.filter(entry => !missed.has(entry.path)) ?? [];
  const earlier = new Map(reached.map(entry => [entry.path, entry]));
  const planned = plan.changes.map((change): JournalEntry => {
    const before = change.kind === 'create' ? null : change.before;
    const known = earlier.get(change.path);
    earlier.delete(change.path);
    const text = change.kind === 'create' ? change.text : change.after;
    return {
      path: change.path,
      before: known === undefined ? before : known.before,
      after: fingerprint(text),
    };
  });
  const pending = plan.changes.map(change => change.path);
  return { version: 1, source, entries: [...earlier.values(), ...planned], pending };
}

/** The journal when the import is over: what was not written is pending. */
export function closeJournal(journal: Journal, written: ReadonlySet<string>): Journal {
  const pending = journal.pending.filter(path => !written.has(path));
  const missing = new Set(pending);
  return { ...journal, entries: journal.entries.filter(entry => !missing.has(entry.path)), pending };
}

export type UndoStep =
  | { readonly kind: 'restore'; readonly path: string; readonly before: string; readonly now: string }
  | { readonly kind: 'remove'; readonly path: string; readonly now: string }
  | { readonly kind: 'leave'; readonly path: string };

/** What taking the import back would do, last note first. Notes that the import did not reach are passed over. */
export function decideUndo(journal: Journal, texts: ReadonlyMap<string, string>): readonly UndoStep[] {
  const steps = journal.entries.map(({ path, before, after }): UndoStep | null => {
    const now = texts.get(path);
    if (now === undefined) return before === null ? null : { kind: 'leave', path };
    if (now === before) return null;
    if (fingerprint(now) !== after) return { kind: 'leave', path };
    return before === null ? { kind: 'remove', path, now } : { kind: 'restore', path, before, now };
  });
  return steps.filter(step => step !== null).reverse();
}
