import { resolve } from 'node:path';
import type { ListSource } from '../actions/list-source';
import { type ListRead, readList } from '../actions/read-list';
import type { Catalogue } from '../core/list/citation';
import { cliWording } from '../core/wording/cli-wording';
import type { ImportRequest } from './arguments';
import { chooseSource } from './choose-source';
import { newestOf } from '../sources/open-remote-list';
import { messageOf } from '../core/message-of';
import { importList } from './import-list';
import type { ImportRun } from './import-run';
import { refuseImport } from './tell-import';
import { remoteList } from './remote-list';
import type { Terminal } from './terminal';
import { findVault } from './vault-place';

/** The list that ships with the package, and what is known of papers; made when asked for. */
export interface Bundled {
  readonly list: () => ListSource;
  readonly catalogue: () => Promise<Catalogue>;
}

/** Reads the list, lays the vault when it is to be laid, imports, and says what became of it. */
export async function importCommand(
  request: ImportRequest,
  terminal: Terminal,
  bundled: Bundled,
): Promise<number> {
  const vault = resolve(terminal.cwd, request.vault);
  const chosen = chooseSource(request.from, {
    ...terminal,
    bundled: bundled.list,
    remote: address => newestOf(remoteList(address, terminal), terminal.signal),
  });
  const source = chosen.kind === 'source' ? chosen.source.name : request.from;
  const found = findVault(vault);
  const isNew = found.kind === 'missing' || found.kind === 'empty';
  const place = request.command === 'start' && isNew ? { ...found, folder: '' } : found;
  const run: ImportRun = { request, terminal, catalogue: await bundled.catalogue(), vault, place, source };
  try {
    if (chosen.kind === 'refused') return refuseImport(run, { file: '', line: 0, message: chosen.because });
    const because = refusedPlace(run);
    if (because !== null) return refuseImport(run, { file: '', line: 0, message: because });
    const read = await readUntilStopped(chosen.source, run);
    if (read.kind === 'refused') return refuseImport(run, read.problem);
    return await importList(run, read.list);
  } catch (error) {
    const reason = messageOf(error);
    return refuseImport(run, { file: '', line: 0, message: cliWording.broke(reason) });
  }
}

function refusedPlace({ place, request, vault }: ImportRun): string | null {
  if (place.kind === 'no-folder') return cliWording.notAFolder(vault);
  return place.kind === 'missing' && request.command === 'import' ? cliWording.noVault(vault) : null;
}

/** Standard input may never end, so Ctrl-C must not wait for it. */
function readUntilStopped(source: ListSource, { catalogue, terminal }: ImportRun): Promise<ListRead> {
  const { signal } = terminal;
  const refusal: ListRead = { kind: 'refused', problem: { file: '', line: 0, message: cliWording.stopped } };
  if (signal.aborted) return Promise.resolve(refusal);
  const stopped = new Promise<ListRead>(resolve => {
    signal.addEventListener('abort', () => {
      resolve(refusal);
    });
  });
  return Promise.race([readList(source, catalogue, signal), stopped]);
}
