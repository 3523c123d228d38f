import type { Network, TokenFor } from '../../src/actions/network';
import type { RemoteList } from '../../src/actions/remote-list';
import { nodeHttpGet } from '../../src/cli/node-http-get';
import { openRemoteList } from '../../src/sources/open-remote-list';
import { readSourceAddress } from '../../src/sources/source-address';

/** The network of Node with a clock that is wound by hand: pauses are written down and pass at once. */
export interface TestNetwork extends Network {
  readonly pauses: number[];
}

export function testNetwork(silence = 5000): TestNetwork {
  const pauses: number[] = [];
  return {
    pauses,
    get: nodeHttpGet('1.2.3', silence),
    pause: (milliseconds, signal) => {
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 10, 24, 12),
  };
}

export const noToken: TokenFor = () => null;

export const nothingKept = { ids: {}, texts: {} };

/** The list that words name; a test that names none is wrong. */
export function remoteAt(words: string, network: Network, tokenFor = noToken): RemoteList {
  const address = readSourceAddress(words);
  if (address === null || address.kind === 'refused') throw new Error(`${words} names no list`);
  return openRemoteList(address, network, tokenFor);
}
