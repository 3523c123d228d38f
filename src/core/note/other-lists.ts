import { digest } from '../digest';
import { folderOf } from '../list/list-path';
import type { KnownNote, KnownNotes } from './known-notes';

/**
 * A work that several lists of one vault name has one note, which one of them keeps up to date: the list in whose folder
 * the note lies, the innermost of them, else the first by its id. The others link the note and leave it alone.
 * Answers the keys of `matched` whose notes another list keeps; `listKey` and `folder` are those of this list.
 */
export function keptByOtherLists(
  matched: ReadonlyMap<string, KnownNote>,
  known: KnownNotes,
  listKey: string,
  folder: string,
): ReadonlySet<string> {
  const own = matched.get(listKey);
  const others = [...known.byKey.values()].filter(note => note.kind === 'list' && note !== own);
  const foreign = new Set<string>();
  if (others.length === 0) return foreign;
  const ownFolder = own === undefined ? folder : folderOf(own.path);
  for (const [key, note] of matched) {
    if (note.kind !== 'paper' && note.kind !== 'entry') continue;
    const ours = depthIn(ownFolder, note.path);
    const isKept = others.some(list => {
      if (!known.named(list).has(digest(note.key))) return false;
      const theirs = depthIn(folderOf(list.path), note.path);
      return theirs > ours || (theirs === ours && list.key < (own?.key ?? listKey));
    });
    if (isKept) foreign.add(key);
  }
  return foreign;
}

/** How deep a folder is that holds this path, 0 for the vault's root; -1 for one that does not hold it. */
function depthIn(folder: string, path: string): number {
  if (folder === '') return 0;
  return path.startsWith(`${folder}/`) ? folder.length : -1;
}
