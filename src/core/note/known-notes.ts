import { digest } from '../digest';
import type { Catalogue } from '../list/citation';
import { findFrontmatter, plainProperty } from './frontmatter';
import { identityOf } from './identity';
import { findBlock, keyOf } from './list-block';
import { baseName } from './note-links';
import { nameKey } from './note-name';
import type { NoteKind } from './plan';
import type { PropertyName } from './property-names';

export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/** A note of the list that is in the vault. */
export interface KnownNote extends NoteText {
  readonly kind: NoteKind;
  readonly key: string;
  /** Digests of the keys of what its list block was written with: what the note named. */
  readonly named: ReadonlySet<string>;
}

export interface KnownNotes {
  /** One note a key; a key that several notes carry is not in it. */
  readonly byKey: ReadonlyMap<string, KnownNote>;
  /** Notes that carry one id: none of them is touched. */
  readonly doubled: ReadonlyMap<string, readonly KnownNote[]>;
  /** Whether a note was made for this key by an earlier import, told by the notes that name it. */
  wasImported(key: string): boolean;
  /** Whether a list or section note links a note of this name in its list block. */
  isLinked(name: string): boolean;
}

export function knowNotes(found: readonly NoteText[], catalogue: Catalogue): KnownNotes {
  const byKey = new Map<string, KnownNote>();
  const doubled = new Map<string, KnownNote[]>();
  const named = new Set<string>();
  for (const note of [...found].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const known = knowNote(note, catalogue);
    if (known === null) continue;
    if (known.kind !== 'paper') for (const key of known.named) named.add(key);
    const other = byKey.get(known.key);
    if (other === undefined) byKey.set(known.key, known);
    else doubled.set(known.key, [...(doubled.get(known.key) ?? [other]), known]);
  }
  for (const key of doubled.keys()) byKey.delete(key);
  const linked = remembered(() => linksIn(byKey.values()));
  return {
    byKey,
    doubled,
    wasImported: key => named.has(digest(key)),
    isLinked: name => linked().has(nameKey(name)),
  };
}

/** Names that list and section notes link in their list blocks; rarely asked for, so found when asked for. */
function linksIn(notes: Iterable<KnownNote>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, text } of notes) {
    const block = kind === 'list' || kind === 'section' ? findBlock(text) : null;
    if (block?.kind !== 'block') continue;
    for (const [, target = ''] of block.content.matchAll(/\[\[([^\]|#]+)/g))
      names.add(nameKey(baseName(target)));
  }
  return names;
}

function remembered<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: find() }).value;
}

function knowNote(note: NoteText, catalogue: Catalogue): KnownNote | null {
  const identity = identityOf(note.text, catalogue);
  if (identity === null) return null;
  return { ...note, ...identity, named: identity.kind === 'paper' ? nothing : namedIn(note.text) };
}

/** One property of a note, when it is a word or a quoted string; null when absent. */
export function propertyOf(note: NoteText, name: PropertyName): string | null {
  return plainProperty(findFrontmatter(note.text)?.text ?? '', name);
}

const nothing: ReadonlySet<string> = new Set();

function namedIn(text: string): ReadonlySet<string> {
  const block = findBlock(text);
  return block.kind === 'block' ? new Set(block.written.items.map(keyOf)) : nothing;
}
