import { resolve } from 'node:path';
import type { ListSource } from '../actions/list-source';
import type { Catalogue } from '../core/list/citation';
import { cliWording } from '../core/wording/cli-wording';
import type { ImportRequest } from './arguments';
import { type ChosenSource, chooseSource } from './choose-source';
import { newestOf } from '../sources/open-remote-list';
import { messageOf } from '../core/message-of';
import { importList } from './import-list';
import type { ImportRun } from './import-run';
import { readUntilStopped } from './read-until-stopped';
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
  const chosen = chooseList(request.from, terminal, bundled);
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

/** A list on the network is read as it is now, and nothing is kept of it. */
function chooseList(
  from: string,
  terminal: Terminal,
  bundled: Bundled,
): Exclude<ChosenSource, { kind: 'remote' }> {
  const chosen = chooseSource(from, { ...terminal, bundled: bundled.list });
  if (chosen.kind !== 'remote') return chosen;
  const source = newestOf(remoteList(chosen.address, terminal), terminal.signal);
  return { kind: 'source', source };
}

function refusedPlace({ place, request, vault }: ImportRun): string | null {
  if (place.kind === 'no-folder') return cliWording.notAFolder(vault);
  return place.kind === 'missing' && request.command === 'import' ? cliWording.noVault(vault) : null;
}
