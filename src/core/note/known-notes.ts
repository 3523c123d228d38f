import { digest } from '../digest';
import { findFrontmatter, plainProperty } from './frontmatter';
import { identityOf, type Identity } from './identity';
import { findBlock, keyOf, tokensIn } from './list-block';
import { baseName } from './note-links';
import { nameKey } from './note-name';
import type { PropertyName } from './property-names';
import { remember } from './remember';
import type { WorkKey } from './work-key';

export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/** A note of the list that is in the vault. */
export interface KnownNote extends NoteText, Identity {}

export interface KnownNotes {
  /** One note a key; a key that several notes carry is not in it. */
  readonly byKey: ReadonlyMap<string, KnownNote>;
  /** Notes that carry one id, in the order of their paths: none of them is touched. */
  readonly doubled: ReadonlyMap<string, readonly KnownNote[]>;
  /** Digests of the keys of what a note's list block was written with: what the note named. */
  named(note: KnownNote): ReadonlySet<string>;
  /** Whether a note was made for this key by an earlier import, told by the notes that name it. */
  wasImported(key: string): boolean;
  /** Whether a list or section note links a note of this name in its list block. */
  isLinked(name: string): boolean;
}

export function knowNotes(found: readonly NoteText[], workKey: WorkKey): KnownNotes {
  const byKey = new Map<string, KnownNote>();
  const doubled = new Map<string, KnownNote[]>();
  const naming: KnownNote[] = [];
  for (const { path, text } of found) {
    const identity = identityOf(text, workKey);
    if (identity === null) continue;
    const { kind, key } = identity;
    const note = { path, text, kind, key };
    if (kind !== 'paper') naming.push(note);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, note);
    else doubled.set(key, [...(doubled.get(key) ?? [other]), note].sort(byPath));
  }
  for (const key of doubled.keys()) byKey.delete(key);
  const named = remember(namedIn);
  // All of them together are rarely asked for, so they are found when they are.
  const allNamed = remember((notes: readonly KnownNote[]) => union(notes, named));
  const allLinked = remember((notes: readonly KnownNote[]) => union(notes, linkedIn));
  return {
    byKey,
    doubled,
    named,
    wasImported: key => allNamed(naming).has(digest(key)),
    isLinked: name => allLinked(naming).has(nameKey(name)),
  };
}

export function byPath(a: NoteText, b: NoteText): number {
  return a.path < b.path ? -1 : 1;
}

function union(
  notes: readonly KnownNote[],
  find: (note: KnownNote) => Iterable<string>,
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const note of notes) for (const each of find(note)) all.add(each);
  return all;
}

function namedIn({ kind, text }: KnownNote): ReadonlySet<string> {
  const block = kind === 'paper' ? null : findBlock(text);
  return new Set(block?.kind === 'block' ? tokensIn(block.written.items).map(keyOf) : []);
}

function linkedIn({ kind, text }: KnownNote): readonly string[] {
  const block = kind === 'entry' ? null : findBlock(text);
  if (block?.kind !== 'block') return [];
  return Array.from(block.content.matchAll(/\[\[([^\]|#]+)/g), ([, target = '']) =>
    nameKey(baseName(target)),
  );
}

/** One property of a note, when it is a word or a quoted string; null when absent. */
export function propertyOf(note: Pick<NoteText, 'text'>, name: PropertyName): string | null {
  return plainProperty(findFrontmatter(note.text)?.text ?? '', name);
}
