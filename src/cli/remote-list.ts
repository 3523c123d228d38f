import type { TokenFor } from '../actions/network';
import type { RemoteList } from '../actions/remote-list';
import { openRemoteList } from '../sources/open-remote-list';
import type { SourceAddress } from '../sources/source-address';
import { nodeNetwork } from './node-http-get';
import type { Terminal } from './terminal';
import { versionOf } from './version-of';

/** A list on the network, asked for from this process. */
export function remoteList(address: SourceAddress, { packageRoot }: Terminal): RemoteList {
  return openRemoteList(address, nodeNetwork(versionOf(packageRoot)), tokenFor);
}

/** The variable that GitHub's own tools read; no other server is ever sent it. */
const tokenFor: TokenFor = host => {
  const token = process.env.GITHUB_TOKEN?.trim() ?? '';
  return host === 'api.github.com' && token !== '' ? token : null;
};
