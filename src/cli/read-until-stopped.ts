import type { ListSource } from '../actions/list-source';
import { type ListRead, readList } from '../actions/read-list';
import { cliWording } from '../core/wording/cli-wording';
import type { ListRun } from './list-run';

/** Reads a list; standard input may never end, so Ctrl-C must not wait for it. */
export function readUntilStopped(
  source: ListSource,
  { catalogue, terminal }: Pick<ListRun, 'catalogue' | 'terminal'>,
): Promise<ListRead> {
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
