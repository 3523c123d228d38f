import type { ListSource } from '../actions/list-source';
import type { Network, TokenFor } from '../actions/network';
import type { PinnedList, RemoteList } from '../actions/remote-list';
import { repositoryList } from './repository-list';
import type { SourceAddress } from './source-address';
import { webFileList } from './web-file-list';

/** The list at an address; nothing is asked yet. */
export function openRemoteList(address: SourceAddress, network: Network, tokenFor: TokenFor): RemoteList {
  return address.kind === 'file' ? webFileList(address, network) : repositoryList(address, network, tokenFor);
}

/** A remote list as it is when its files are first asked for, for an import that keeps nothing of it. */
export function newestOf(remote: RemoteList, signal?: AbortSignal): ListSource {
  let opening: Promise<PinnedList> | null = null;
  let opened: PinnedList | null = null;
  const open = (): Promise<PinnedList> => (opening ??= openNewest(remote, signal));
  return {
    name: remote.name,
    readme: remote.readme,
    pagesCanWait: true,
    files: async () => {
      opened = await open();
      return opened.files();
    },
    read: async path => (await open()).read(path),
    addressOf: path => opened?.addressOf(path) ?? null,
    notices: () => opened?.notices() ?? [],
  };
}

async function openNewest(remote: RemoteList, signal: AbortSignal | undefined): Promise<PinnedList> {
  const found = await remote.revision(null, signal);
  if (found.kind === 'same') throw new Error('Nothing is known, so nothing can be the same');
  return remote.at(found.revision, { ids: {}, texts: {} }, signal);
}
