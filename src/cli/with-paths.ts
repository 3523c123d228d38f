import type { NoteStore } from '../actions/note-store';

/** A vault in which some more files are taken to be there, so that a plan reads as if they had been written. */
export function withPaths(store: NoteStore, more: readonly string[]): NoteStore {
  return {
    paths: async () => [...(await store.paths()), ...more],
    notesWith: keys => store.notesWith(keys),
    create: (path, text) => store.create(path, text),
    replace: (path, before, after) => store.replace(path, before, after),
    remove: (path, before) => store.remove(path, before),
  };
}
