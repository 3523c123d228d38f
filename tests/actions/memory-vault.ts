import { parse } from 'yaml';
import type { Vault } from '../../src/actions/plan-import';

/** A vault in memory for tests of actions; `files` is open to edits as a member would make them. */
export interface MemoryVault extends Vault {
  readonly files: Map<string, string>;
  /** How many times anything was written or removed. */
  writes(): number;
}

export function memoryVault(folder = '', files = new Map<string, string>()): MemoryVault {
  let journal: string | null = null;
  let writes = 0;
  const change = (path: string, text: string | null): true => {
    writes++;
    if (text === null) files.delete(path);
    else files.set(path, text);
    return true;
  };
  return {
    files,
    folder,
    writes: () => writes,
    parseYaml: text => parse(text) as unknown,
    journal: {
      read: () => Promise.resolve(journal),
      write: text => Promise.resolve(void (journal = text)),
      clear: () => Promise.resolve(void (journal = null)),
    },
    store: {
      paths: () => Promise.resolve([...files.keys()]),
      notesWith: keys =>
        Promise.resolve(
          [...files]
            .map(([path, text]) => ({ path, text }))
            .filter(({ text }) => keys.some(key => new RegExp(`^${key}:`, 'm').test(text))),
        ),
      create: async (path, text) => {
        if (files.has(path)) throw new Error('File already exists.');
        await Promise.resolve(change(path, text));
      },
      replace: (path, before, after) => Promise.resolve(files.get(path) === before && change(path, after)),
      remove: (path, before) => Promise.resolve(files.get(path) === before && change(path, null)),
    },
  };
}
