import fc from 'fast-check';
import type { MemoryVault } from '../actions/memory-vault';
import { applyEdit, edit, types, type Edit } from './member-edits';

/** A place, as a share of what there is. */
export const share = fc.double({ min: 0, max: 0.9999, noNaN: true });

/** What a member does to notes anywhere in the vault. */
export const edits = fc.array(fc.tuple(share, edit), { maxLength: 12 });

/** Edits notes, and answers the words that were typed. */
export function editNotes(
  vault: MemoryVault,
  changes: readonly (readonly [number, Edit])[],
): readonly string[] {
  return changes.flatMap(([where, change], index) => {
    const path = [...vault.files.keys()].sort()[Math.floor(where * vault.files.size)];
    if (path === undefined) return [];
    const word = `word${index}typed`;
    vault.files.set(path, applyEdit(vault.files.get(path) ?? '', change, word));
    return types(change) ? [word] : [];
  });
}

/** Words of notes that the member then deleted are meant to be gone. */
export function wordsIn(vault: MemoryVault, words: readonly string[]): readonly string[] {
  const all = [...vault.files.values()].join('\n');
  return words.filter(word => all.includes(word));
}
