import { resolve } from 'node:path';
import { sourceLastPulled } from '../actions/pulled-list';
import { messageOf } from '../core/message-of';
import { cliWording } from '../core/wording/cli-wording';
import * as materialsWording from '../core/wording/materials-wording';
import { defaultSource } from '../sources/default-source';
import type { PullRequest } from './arguments';
import { askForNews } from './ask-for-news';
import { chooseSource } from './choose-source';
import { diskHiddenFile } from './disk-hidden-file';
import { DiskNotes } from './disk-notes';
import type { Bundled } from './import-command';
import { parseYaml } from './parse-yaml';
import type { PullRun } from './pull-run';
import { remoteList } from './remote-list';
import { takeNews } from './take-news';
import { tellRefused, tellSame } from './tell-pull';
import type { Terminal } from './terminal';
import { lockVault } from './vault-lock';
import { findVault } from './vault-place';

/** Asks a list for news, takes what was chosen of it, and says what became of it. */
export async function pullCommand(
  request: PullRequest,
  terminal: Terminal,
  bundled: Bundled,
): Promise<number> {
  const run = await startRun(request, terminal, bundled);
  const { kind } = run.place;
  if (kind === 'missing') return refuse(run, cliWording.noVault(run.vault));
  if (kind === 'no-folder') return refuse(run, cliWording.notAFolder(run.vault));
  // Two pulls at once would ask for the same files and share what is remembered of them.
  const free = request.dryRun ? () => undefined : lockVault(run.vault);
  if (free === null) return refuse(run, cliWording.busy);
  try {
    return await pull(run, bundled);
  } catch (error) {
    return refuse(run, terminal.signal.aborted ? cliWording.stopped : cliWording.broke(messageOf(error)));
  } finally {
    free();
  }
}

async function startRun(request: PullRequest, terminal: Terminal, bundled: Bundled): Promise<PullRun> {
  const vault = resolve(terminal.cwd, request.vault);
  const place = findVault(vault);
  const notes = new DiskNotes(vault);
  const journal = diskHiddenFile(vault, place.folder, 'journal.json');
  const pulled = diskHiddenFile(vault, place.folder, 'pulled.json');
  const from = request.from ?? sourceLastPulled(await pulled.read()) ?? defaultSource;
  return {
    request,
    terminal,
    catalogue: await bundled.catalogue(),
    vault,
    place,
    from,
    // Until the list has told its name.
    source: from.replace(/\?[^]*/, '?…'),
    notes,
    into: { store: notes, journal, parseYaml, folder: place.folder },
    memory: { pulled, journal },
  };
}

async function pull(asked: PullRun, bundled: Bundled): Promise<number> {
  const { terminal } = asked;
  const chosen = chooseSource(asked.from, { ...terminal, bundled: bundled.list });
  if (chosen.kind === 'refused') return refuse(asked, chosen.because);
  const { name } = chosen.kind === 'source' ? chosen.source : remoteList(chosen.address, terminal);
  const run = { ...asked, source: name };
  if (chosen.kind === 'source' && run.request.materials) {
    refuse(run, materialsWording.notOnNetwork);
    return 2;
  }
  const found = await askForNews(chosen, run);
  switch (found.kind) {
    case 'refused':
      tellRefused(run, found.problem);
      return 1;
    case 'same':
      return tellSame(run);
    case 'list':
      return takeNews(run, found);
  }
}

function refuse(run: PullRun, message: string): number {
  tellRefused(run, { file: '', line: 0, message });
  return 1;
}
