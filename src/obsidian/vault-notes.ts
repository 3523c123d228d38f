import type { App, TFile } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { NoteStore } from '../actions/note-store';
import { createWhole } from './create-whole';
import { holdsProperty } from './holds-property';
import { readNotes } from './read-notes';

/** The app indexes a file some time after it was written; until then its index may be old. */
const indexedAfter = 10_000;

/** The notes of the vault that is open in the app. */
export function vaultNotes(app: App): NoteStore {
  const { vault } = app;
  return {
    paths: async () => vault.getFiles().map(file => file.path),
    notesWith: async keys => {
      const files = vault.getMarkdownFiles().filter(file => mayHold(app, file, keys));
      return (await readNotes(vault, files)).filter(note => holdsProperty(note.text, keys));
    },
    create: (path, text) => {
      const to = normalizePath(path);
      return createWhole(vault, to, new TextEncoder().encode(text), () => vault.create(to, text));
    },
    replace: async (path, before, after) => {
      const file = fileAt(app, path);
      if (!file) return false;
      let same = false;
      await vault.process(file, text => {
        same = text === before;
        return same ? after : text;
      });
      return same;
    },
    remove: async (path, before) => {
      const file = fileAt(app, path);
      if (!file || (await vault.read(file)) !== before) return false;
      await app.fileManager.trashFile(file);
      return true;
    },
  };
}

/** A member's own note may have a name that the app would not give it today, so the path counts as it is first. */
function fileAt({ vault }: App, path: string): TFile | null {
  return vault.getFileByPath(path) ?? vault.getFileByPath(normalizePath(path));
}

/** False only for what the app's index is sure of: it may be old, and properties that it cannot read are not in it. */
function mayHold(app: App, file: TFile, keys: readonly string[]): boolean {
  const index = app.metadataCache.getFileCache(file);
  if (!index || Date.now() - file.stat.mtime < indexedAfter) return true;
  const properties = index.frontmatter;
  if (properties) return keys.some(key => Object.hasOwn(properties, key));
  return index.sections?.[0]?.type === 'yaml';
}
