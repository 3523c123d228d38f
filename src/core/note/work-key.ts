import type { Catalogue } from '../list/citation';
import { spellingKey, type PaperId } from '../list/paper-id';

/** Equal for every id and every spelling of an address that is known to mean one work. */
export function workKey(id: PaperId, catalogue: Catalogue): string {
  return `paper:${spellingKey(catalogue.canonical(id))}`;
}
