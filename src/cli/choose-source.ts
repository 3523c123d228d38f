import * as fs from 'node:fs';
import { resolve } from 'node:path';
import type { ListSource } from '../actions/list-source';
import * as sourceWording from '../core/wording/source-wording';
import { readSourceAddress, type SourceAddress } from '../sources/source-address';
import { fileList, folderList } from './folder-list';
import { streamList } from './stream-list';

/** Where the words after `--from` can lead. */
export interface SourcePlaces {
  /** The folder that the person stands in. */
  readonly cwd: string;
  readonly standardInput: () => AsyncIterable<Uint8Array | string>;
  readonly bundled: () => ListSource;
}

export type ChosenSource =
  | { readonly kind: 'source'; readonly source: ListSource }
  | { readonly kind: 'remote'; readonly address: SourceAddress }
  | { readonly kind: 'refused'; readonly because: string };

/** Finds the source that a person named; nothing of it is read yet. */
export function chooseSource(from: string, places: SourcePlaces): ChosenSource {
  if (from === 'bundled') return { kind: 'source', source: places.bundled() };
  if (from === '-') {
    return { kind: 'source', source: streamList(sourceWording.standardInput, places.standardInput()) };
  }
  const address = readSourceAddress(from);
  if (address?.kind === 'refused') return address;
  if (address !== null) return { kind: 'remote', address };
  if (/^[a-z][a-z+.-]+:\/\//i.test(from)) {
    return { kind: 'refused', because: sourceWording.unknownScheme(from) };
  }
  return chooseOnDisk(from, resolve(places.cwd, from));
}

function chooseOnDisk(name: string, path: string): ChosenSource {
  const found = statOrNull(path);
  if (found === null) return { kind: 'refused', because: sourceWording.missing(name) };
  if (found.isDirectory()) return { kind: 'source', source: folderList(name, path, null) };
  if (found.isFile()) return { kind: 'source', source: fileList(name, path) };
  return { kind: 'refused', because: sourceWording.notAFile(name) };
}

function statOrNull(path: string): fs.Stats | null {
  try {
    return fs.statSync(path);
  } catch {
    return null;
  }
}
