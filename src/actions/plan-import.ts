import type { Catalogue } from '../core/list/citation';
import type { ReadingList } from '../core/list/reading-list';
import { decideImport } from '../core/note/decide-import';
import { identityProperties } from '../core/note/identity';
import { readJournal } from '../core/note/journal';
import type { ParseYaml } from '../core/note/parse-yaml';
import type { Plan } from '../core/note/plan';
import type { HiddenFile } from './hidden-file';
import type { NoteStore } from './note-store';

/** The vault that a list is imported into. */
export interface Vault {
  readonly store: NoteStore;
  readonly journal: HiddenFile;
  readonly parseYaml: ParseYaml;
  /** Folder of the list inside the vault, '' for the root. */
  readonly folder: string;
}

export interface ImportOptions {
  /** Brings back notes that the member has deleted. */
  readonly restoreDeleted: boolean;
  /** Keys of the plan's news that are not taken this time. */
  readonly held?: ReadonlySet<string>;
}

/** Decides the whole import and writes nothing. */
export async function planImport(
  list: ReadingList,
  vault: Vault,
  catalogue: Catalogue,
  options: ImportOptions,
): Promise<Plan> {
  const notes = await vault.store.notesWith(identityProperties);
  const paths = await vault.store.paths();
  const journal = readJournal(await vault.journal.read());
  const state = { notes, paths, folder: vault.folder, unfinished: new Set(journal?.pending) };
  return decideImport(list, state, catalogue, vault.parseYaml, { held: new Set(), ...options });
}
