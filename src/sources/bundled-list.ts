import type { ListSource } from '../actions/list-source';
import { makeCatalogue } from '../core/list/catalogue';
import type { Catalogue } from '../core/list/citation';
import list from '../../reading-lists/modern-llm/list.json';
import { wording } from '../core/wording';
import { expandText, parsePacked, unpackCitation } from './packed-list';
import type { PackedList } from './packed-list';

/** The list that ships with the plugin, read like anybody else's; works without a network. */
export function bundledList(): ListSource {
  return {
    name: 'bundled',
    readme: 'README.md',
    files: () => Promise.resolve(Object.keys(packedList().files)),
    read: path => {
      const { files } = packedList();
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text === undefined) return Promise.reject(new Error(wording.source.notThere(path)));
      return Promise.resolve(new TextEncoder().encode(expandText(text, packedList())));
    },
  };
}

/** What is known of the works on the bundled list; also helps other lists that name the same works. */
export function bundledCatalogue(): Catalogue {
  const packed = packedList();
  return makeCatalogue(packed.citations.map(unpackCitation), packed.entries);
}

let parsed: PackedList | null = null;

function packedList(): PackedList {
  parsed ??= parsePacked(list);
  if (parsed === null) throw new Error(wording.source.notPacked);
  return parsed;
}
