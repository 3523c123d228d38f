import type { ListSource } from '../actions/list-source';
import { makeCatalogue } from '../core/list/catalogue';
import type { Catalogue } from '../core/list/citation';
import list from '../../reading-lists/modern-llm/list.json';
import * as sourceWording from '../core/wording/source-wording';
import { unpackList, type PackedList } from './packed-list';

/** The list that ships with the plugin, read like anybody else's; works without a network. */
export function bundledList(): ListSource {
  return {
    name: 'bundled',
    readme: 'README.md',
    files: async () => [...(await packedList()).files.keys()],
    read: async path => {
      const text = (await packedList()).files.get(path);
      if (text === undefined) throw new Error(sourceWording.notThere(path));
      return new TextEncoder().encode(text);
    },
  };
}

/** What is known of the works on the bundled list; also helps other lists that name the same works. */
export function bundledCatalogue(): Promise<Catalogue> {
  catalogue ??= packedList().then(({ citations, entries }) => makeCatalogue(citations, entries));
  return catalogue;
}

let unpacked: Promise<PackedList> | null = null;
let catalogue: Promise<Catalogue> | null = null;

function packedList(): Promise<PackedList> {
  // The build puts the packed text in the place of what TypeScript reads in the file.
  unpacked ??= unpackList(list as unknown as string);
  return unpacked;
}
