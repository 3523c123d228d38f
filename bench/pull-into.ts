import { applyPlan } from '../src/actions/apply-plan';
import type { Network } from '../src/actions/network';
import type { NoteStore } from '../src/actions/note-store';
import { planImport, type Vault } from '../src/actions/plan-import';
import { pullList } from '../src/actions/pull-list';
import { readList } from '../src/actions/read-list';
import type { RemoteList } from '../src/actions/remote-list';
import { diskHiddenFile } from '../src/cli/disk-hidden-file';
import { DiskNotes } from '../src/cli/disk-notes';
import { parseYaml } from '../src/cli/parse-yaml';
import { bundledCatalogue } from '../src/sources/bundled-list';
import { newestOf, openRemoteList } from '../src/sources/open-remote-list';
import { readSourceAddress } from '../src/sources/source-address';

/** What a pull cost. */
export interface PullCost {
  /** How often the notes of the vault were asked for. */
  readonly reads: number;
  /** How many notes were made or changed. */
  readonly written: number;
}

/** The whole pull as the terminal does it: ask, read what moved, plan, write, remember. */
export async function pullInto(folder: string, network: Network): Promise<PullCost> {
  const cost = { reads: 0, written: 0 };
  const vault = vaultIn(folder, cost);
  const pulled = diskHiddenFile(folder, '', 'pulled.json');
  const catalogue = await bundledCatalogue();
  const found = await pullList(remoteOn(network), { pulled, journal: vault.journal }, catalogue);
  if (found.kind === 'refused') throw new Error(found.problem.message);
  if (found.kind === 'same') return cost;
  const plan = await planImport(found.list, vault, catalogue, { restoreDeleted: false });
  const { failed, left } = await applyPlan(plan, vault, { source: 'bench' });
  await found.remember(failed + left === 0);
  return cost;
}

/** The yardstick: an import of the same list, which is read whole and compared with every note. */
export async function importFrom(folder: string, network: Network): Promise<PullCost> {
  const cost = { reads: 0, written: 0 };
  const vault = vaultIn(folder, cost);
  const catalogue = await bundledCatalogue();
  const read = await readList(newestOf(remoteOn(network)), catalogue);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  const plan = await planImport(read.list, vault, catalogue, { restoreDeleted: false });
  await applyPlan(plan, vault, { source: 'bench' });
  return cost;
}

function remoteOn(network: Network): RemoteList {
  const address = readSourceAddress('github:owner/name');
  if (address === null || address.kind === 'refused') throw new Error('This is an address');
  return openRemoteList(address, network, () => null);
}

function vaultIn(folder: string, cost: { reads: number; written: number }): Vault {
  const notes = new DiskNotes(folder);
  const store: NoteStore = {
    paths: () => notes.paths(),
    notesWith: keys => {
      cost.reads++;
      return notes.notesWith(keys);
    },
    create: (path, text) => {
      cost.written++;
      return notes.create(path, text);
    },
    replace: (path, before, after) => {
      cost.written++;
      return notes.replace(path, before, after);
    },
    remove: (path, before) => notes.remove(path, before),
  };
  return { store, journal: diskHiddenFile(folder, '', 'journal.json'), parseYaml, folder: '' };
}
