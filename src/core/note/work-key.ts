import type { Catalogue } from '../list/citation';
import { spellingKey, type PaperId } from '../list/paper-id';
import { remember } from './remember';

/** Equal for every id and every spelling of an address that is known to mean one work. */
export type WorkKey = (id: PaperId) => string;

export function workKeys(catalogue: Catalogue): WorkKey {
  return remember(id => `paper:${spellingKey(catalogue.canonical(id))}`);
}
