import type { ParseYaml } from '../note/parse-yaml';
import { property } from '../note/property-names';
import { findSettingsFolder, readData, type DataFile } from './data-file';
import { declaredTypes } from './property-types';
import { makeLinkResolver, type ResolveLink } from './resolve-link';
import { isRecord } from './shape';
import { idIn, readNote, type VaultNote } from './vault-note';

/** The vault as Obsidian knows it after reading every file once. */
export interface VaultIndex {
  readonly notes: ReadonlyMap<string, VaultNote>;
  readonly data: ReadonlyMap<string, DataFile>;
  /** Every file and every folder. */
  readonly paths: ReadonlySet<string>;
  readonly resolve: ResolveLink;
  readonly settingsFolder: string;
  readonly types: ReadonlyMap<string, string>;
  /** Folder of the templates with a `/`, whose variables are no values yet; null when the vault has none. */
  readonly templates: string | null;
  /** False before the first import. */
  readonly hasList: boolean;
}

export interface VaultText {
  readonly path: string;
  readonly text: string;
}

export function indexVault(
  paths: readonly string[],
  texts: readonly VaultText[],
  parseYaml: ParseYaml,
): VaultIndex {
  const settingsFolder = findSettingsFolder(paths);
  const notes = new Map<string, VaultNote>();
  const data = new Map<string, DataFile>();
  for (const { path, text } of texts) {
    if (path.endsWith('.md') && !isHidden(path)) notes.set(path, readNote(path, text, parseYaml));
    const file = readData(path, text, settingsFolder, parseYaml);
    if (file !== null) data.set(path, file);
  }
  const setting = (name: string): unknown => data.get(`${settingsFolder}/${name}`)?.value;
  return {
    notes,
    data,
    paths: withFolders(paths),
    resolve: makeLinkResolver(paths.filter(path => !isHidden(path))),
    settingsFolder,
    types: declaredTypes(setting('types.json')),
    templates: templateFolder(setting('templates.json')),
    hasList: [...notes.values()].some(note => idIn(note, property.listId) !== null),
  };
}

function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set(paths);
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (all.has(path.slice(0, at))) break;
      all.add(path.slice(0, at));
    }
  return all;
}

function templateFolder(templates: unknown): string | null {
  const folder = isRecord(templates) ? templates['folder'] : undefined;
  return typeof folder === 'string' && folder !== '' ? `${folder.replace(/\/+$/, '')}/` : null;
}
