import type { KnownNote } from './known-notes';
import { baseName } from './note-links';
import { nameKey, qualifiedName } from './note-name';
import { folderOf, listNoteName, type Subject } from './subjects';

/** Where the note of each subject is or will be, by key; and which names are taken by them. */
export interface NotePlaces {
  readonly paths: ReadonlyMap<string, string>;
  isTaken(name: string): boolean;
}

/** The vault that notes are placed in. */
export interface Ground {
  /** Every file of the vault. */
  readonly paths: readonly string[];
  /** Where the list lives, '' for the root of the vault. */
  readonly folder: string;
  /** Notes of other lists, whose names are in use for links. */
  readonly named: readonly KnownNote[];
}

/**
 * Gives each new note a path that no file of the vault has on any system, and a name that no other note of the list
 * has, so that links by name stay clear. Notes that exist stay where the member put them.
 */
export function placeNotes(
  subjects: readonly Subject[],
  noteAt: (key: string) => KnownNote | undefined,
  { paths: vaultPaths, folder, named }: Ground,
): NotePlaces {
  const names = new Set(named.map(note => nameKey(baseName(note.path))));
  const paths = new Map<string, string>();
  const fresh: Subject[] = [];
  for (const subject of subjects) {
    const path = noteAt(subject.key)?.path;
    if (path !== undefined) {
      paths.set(subject.key, path);
      names.add(nameKey(baseName(path)));
      // The list's own note first: other notes link it by its name.
    } else if (subject.kind === 'list') fresh.unshift(subject);
    else fresh.push(subject);
  }
  // Costs as much as all the rest in a large vault, and mostly there is no new note.
  const used = new Set(fresh.length === 0 ? [] : vaultPaths.map(nameKey));
  const folders = fresh.length === 0 ? new Map<string, string>() : foldersOf(vaultPaths);
  for (const subject of fresh) {
    const wanted = joinPath(folder, folderOf(subject.kind));
    const directory = folders.get(nameKey(wanted)) ?? wanted;
    const name = freeName(subject, each => {
      const isUsed = used.has(nameKey(joinPath(directory, `${each}.md`)));
      return !isUsed && !names.has(nameKey(each));
    });
    names.add(nameKey(name));
    paths.set(subject.key, joinPath(directory, `${name}.md`));
  }
  return { paths, isTaken: name => names.has(nameKey(name)) };
}

/** Folders as the vault spells them: "papers" and "Papers" are one on some systems. */
function foldersOf(vaultPaths: readonly string[]): Map<string, string> {
  const folders = new Map<string, string>();
  for (const path of vaultPaths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(nameKey(folder))) break;
      folders.set(nameKey(folder), folder);
    }
  }
  return folders;
}

function freeName(subject: Subject, isFree: (name: string) => boolean): string {
  const wanted = subject.kind === 'list' ? listNoteName : subject.name;
  const id = subject.kind === 'paper' ? subject.paper.id : null;
  let name = wanted;
  if (!isFree(name) && subject.kind === 'list') name = subject.name;
  for (let attempt = 1; !isFree(name); attempt++) name = qualifiedName(wanted, id, attempt);
  return name;
}

function joinPath(folder: string, name: string): string {
  return folder === '' || name === '' ? folder + name : `${folder}/${name}`;
}
