import type { ParseYaml } from '../core/note/parse-yaml';
import type { Problem } from '../core/problem';
import { formatProblems } from '../core/vault/data-file';
import { linkProblems, makeAnchorFinder } from '../core/vault/link-problems';
import { duplicateIds, markerProblems } from '../core/vault/list-note-checks';
import { typeProblems } from '../core/vault/property-types';
import { referenceProblems } from '../core/vault/reference-problems';
import { indexVault, type VaultIndex } from '../core/vault/vault-index';
import type { VaultNote } from '../core/vault/vault-note';
import type { StoredNote } from './note-store';

/** Every file of the vault that can be checked: notes, bases, canvases and settings, with their text. */
export interface VaultFiles {
  /** Every file, also those that are only linked to, such as pictures. */
  readonly paths: readonly string[];
  /** The text of notes, bases and canvases, and of the app's settings where they are to be checked. */
  readonly texts: readonly StoredNote[];
}

/** Reads a vault as Obsidian would and says what is broken in it: links, properties, markers, duplicate ids, formats. */
export function checkVault(files: VaultFiles, parseYaml: ParseYaml): readonly Problem[] {
  const index = indexVault(files.paths, files.texts, parseYaml);
  const notes = [...index.notes.values()];
  const findAnchor = makeAnchorFinder(index);
  const problems = [
    ...notes.flatMap(note => [...noteProblems(note, index), ...linkProblems(note, index, findAnchor)]),
    ...duplicateIds(notes),
    ...[...index.data.values()].flatMap(file => [...formatProblems(file), ...referenceProblems(file, index)]),
  ];
  return problems.sort(inReadingOrder);
}

function noteProblems(note: VaultNote, index: VaultIndex): readonly Problem[] {
  const fault = note.fault === null ? [] : [{ file: note.path, ...note.fault }];
  return [...fault, ...typeProblems(note, index), ...markerProblems(note)];
}

function inReadingOrder(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line;
}
