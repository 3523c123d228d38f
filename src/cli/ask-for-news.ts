import { type Pulled, pullList } from '../actions/pull-list';
import type { PinnedList, RemoteList } from '../actions/remote-list';
import type { ReadingList } from '../core/list/reading-list';
import * as wording from '../core/wording/cli-pull-wording';
import type { ChosenSource } from './choose-source';
import { progressBar } from './progress-bar';
import type { PullRun } from './pull-run';
import { readUntilStopped } from './read-until-stopped';
import { remoteList } from './remote-list';

/** As `Pulled`, also for a list that is not on the network, which is read whole each time and not remembered. */
export type Asked =
  | Exclude<Pulled, { kind: 'list' }>
  | {
      readonly kind: 'list';
      readonly list: ReadingList;
      readonly source: PinnedList | null;
      readonly remember: (isAllTaken: boolean) => Promise<void>;
    };

/** Asks a list for news, wherever it is. */
export async function askForNews(
  chosen: Exclude<ChosenSource, { kind: 'refused' }>,
  run: PullRun,
): Promise<Asked> {
  const { terminal, request, catalogue, memory } = run;
  if (chosen.kind === 'source') {
    const read = await readUntilStopped(chosen.source, run);
    return read.kind === 'refused' ? read : { ...read, source: null, remember: () => Promise.resolve() };
  }
  const bar = progressBar(request.json ? null : terminal.progressStream, wording.reading);
  const remote = watchReading(remoteList(chosen.address, terminal), files => {
    bar.show(files, files);
  });
  try {
    return await pullList(remote, memory, catalogue, terminal.signal, request.materials);
  } finally {
    bar.end();
  }
}

/** Says after each file of a list how many are here. */
function watchReading(remote: RemoteList, show: (files: number) => void): RemoteList {
  return {
    ...remote,
    at: async (revision, kept, signal) => {
      const list = await remote.at(revision, kept, signal);
      let files = 0;
      const read = async (path: string): Promise<Uint8Array> => {
        const bytes = await list.read(path);
        show((files += 1));
        return bytes;
      };
      return { ...list, read };
    },
  };
}
