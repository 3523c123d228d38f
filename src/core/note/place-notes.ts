import type { MatchedNotes } from './match-notes';
import { baseName } from './note-links';
import { nameKey, qualifiedName } from './note-name';
import { folderOf, listNoteName, type Subject } from './subjects';

/** Where the note of each subject is or will be, by key; and which names are taken by them. */
export interface NotePlaces {
  readonly paths: ReadonlyMap<string, string>;
  isTaken(name: string): boolean;
}

/**
 * Gives each new note a path that no file of the vault has on any system, and a name that no other note of the list
 * has, so that links by name stay clear. Notes that exist stay where the member put them.
 */
export function placeNotes(
  subjects: readonly Subject[],
  matched: MatchedNotes,
  vaultPaths: readonly string[],
  folder: string,
): NotePlaces {
  const used = new Set(vaultPaths.map(nameKey));
  const names = new Set<string>();
  const paths = new Map<string, string>();
  for (const { key } of subjects) {
    const path = matched.get(key)?.path;
    if (path === undefined) continue;
    paths.set(key, path);
    names.add(nameKey(baseName(path)));
  }
  for (const subject of subjects) {
    if (paths.has(subject.key)) continue;
    const directory = [folder, folderOf(subject.kind)].filter(part => part !== '').join('/');
    const name = freeName(subject, each => {
      const isUsed = used.has(nameKey(joinPath(directory, `${each}.md`)));
      return !isUsed && !names.has(nameKey(each));
    });
    names.add(nameKey(name));
    paths.set(subject.key, joinPath(directory, `${name}.md`));
  }
  return { paths, isTaken: name => names.has(nameKey(name)) };
}

function freeName(subject: Subject, isFree: (name: string) => boolean): string {
  const wanted = subject.kind === 'list' ? listNoteName : subject.name;
  const id = subject.kind === 'paper' ? subject.paper.id : null;
  let name = wanted;
  for (let attempt = 1; !isFree(name); attempt++) name = qualifiedName(wanted, id, attempt);
  return name;
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
