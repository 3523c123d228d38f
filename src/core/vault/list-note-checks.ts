import { identityProperties } from '../note/identity';
import { property } from '../note/property-names';
import type { Problem } from '../problem';
import { checkWording } from '../wording/check-wording';
import { lineOfLink, type NoteLink } from './note-links';
import { idIn, isOfTheList, lineOfProperty, type IdProperty, type VaultNote } from './vault-note';

/** Two notes with one id: the import can tell neither from the other and touches none of them. */
export function duplicateIds(notes: readonly VaultNote[]): readonly Problem[] {
  return identityProperties.flatMap(name => {
    const holders = new Map<string, VaultNote[]>();
    for (const note of notes) {
      const id = idIn(note, name);
      if (id === null) continue;
      const same = holders.get(id);
      if (same === undefined) holders.set(id, [note]);
      else same.push(note);
    }
    return [...holders].flatMap(([id, same]) =>
      same.length < 2
        ? []
        : same.map((note, index) => {
            const other = same[index === 0 ? 1 : 0]?.path ?? '';
            const message = checkWording.duplicateId(name, id, other);
            return { file: note.path, line: lineOfProperty(note, name), message };
          }),
    );
  });
}

/** Damaged markers in a note of the list. */
export function markerProblems(note: VaultNote): readonly Problem[] {
  if (note.block.kind !== 'broken' || !isOfTheList(note)) return [];
  return [{ file: note.path, line: note.block.line, message: checkWording.markerBroken }];
}

const idsBehind: ReadonlyMap<string, readonly IdProperty[]> = new Map([
  [property.papers, [property.paperId, property.entryId]],
  [property.sections, [property.sectionId]],
  [property.list, [property.listId]],
]);

/** A property of the list that leads to a note of another kind, because that note has the shorter path. */
export function strayLink(note: VaultNote, link: NoteLink, target: VaultNote): Problem | null {
  const ids = isOfTheList(note) && link.property !== null ? idsBehind.get(link.property) : undefined;
  if (ids === undefined || link.property === null || ids.some(name => idIn(target, name) !== null))
    return null;
  const message = checkWording.notOfTheList(link.property, link.target, target.path);
  return { file: note.path, line: lineOfLink(note, link), message };
}

/** Whether a link to nothing is a paper or note that the list has promised, and not a mistake. */
export function isPromised(link: NoteLink, inBlock: boolean, listIsThere: boolean): boolean {
  const byTheList = inBlock || (link.property !== null && idsBehind.has(link.property));
  if (byTheList) return !impossibleName.test(link.target);
  return !listIsThere && link.target === readingListNote;
}

/** What no note can be called on every system, so that a promise of it cannot be kept. */
const impossibleName = /[\\:*?"<>|#^[\]]/;

/** The template's pages lead to this note before the first import makes it. */
const readingListNote = 'Reading list';
