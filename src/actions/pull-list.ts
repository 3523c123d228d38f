import { fingerprint } from '../core/digest';
import type { Catalogue } from '../core/list/citation';
import type { ReadingList } from '../core/list/reading-list';
import { ListUnavailable } from '../core/list-unavailable';
import type { Problem } from '../core/problem';
import { readPulled, type PulledList, type PulledStore } from './pulled-list';
import { readList } from './read-list';
import type { PinnedList, RemoteList } from './remote-list';

/** What asking a list on the network for news came to. Nothing of the vault is touched. */
export type Pulled =
  /** As it was, and the vault took everything of it. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'list';
      readonly list: ReadingList;
      readonly source: PinnedList;
      /** To be called once the vault took what was chosen: all of it, or a part. */
      readonly remember: (isTaken: boolean) => Promise<void>;
    };

/**
 * Asks whether a list has moved, and reads it at one revision when it has, or when the vault left something of it, or
 * when it is wanted although nothing is new.
 */
export async function pullList(
  remote: RemoteList,
  store: PulledStore,
  catalogue: Catalogue,
  signal?: AbortSignal,
  evenIfSame = false,
): Promise<Pulled> {
  const last = readPulled(await store.pulled.read(), remote.name);
  try {
    const found = await remote.revision(last?.known ?? null, signal);
    const isTaken = last?.isTaken === true && last.journal === (await journalMark(store));
    if (found.kind === 'same' && isTaken && !evenIfSame) return { kind: 'same' };
    const known = found.kind === 'moved' ? found.known : last?.known;
    if (known === undefined) throw new Error('Nothing is known, so nothing can be the same');
    const source = await remote.at(known.revision, last?.kept ?? { ids: {}, texts: {} }, signal);
    const read = await readList(source, catalogue, signal);
    if (read.kind === 'refused') return read;
    const { list } = read;
    const remember = async (isAllTaken: boolean): Promise<void> => {
      const taken = { isTaken: isAllTaken && isWhole(list, source), journal: await journalMark(store) };
      const pulled: PulledList = { version: 1, source: remote.name, known, kept: source.keep(), ...taken };
      await store.pulled.write(JSON.stringify(pulled));
    };
    return { kind: 'list', list, source, remember };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ListUnavailable)) throw error;
    return { kind: 'refused', problem: { file: remote.name, line: 0, message: error.message } };
  }
}

async function journalMark({ journal }: PulledStore): Promise<string> {
  return fingerprint((await journal.read()) ?? '');
}

/** A file that could not be read as it is now, or only as it was before, is asked for again the next time. */
function isWhole(list: ReadingList, source: PinnedList): boolean {
  const { ids } = source.keep();
  const entries = list.sections.flatMap(section => section.entries);
  const files = new Set(entries.flatMap(({ file, page }) => (page === null ? [file] : [file, page])));
  return [...files].every(path => source.idOf(path) === null || ids[path] === source.idOf(path));
}
