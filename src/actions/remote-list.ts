import type { ListSource } from './list-source';

/** A list on the network, of which nothing is asked before somebody wants to know. */
export interface RemoteList {
  /** As settings, reports and the journal name it: `github:owner/name`, an address. */
  readonly name: string;
  /** The file that holds the list, when the address names one. */
  readonly readme: string | null;
  /**
   * Asks in one request whether the list has moved since it was last read. Throws a `ListUnavailable` whose message is a
   * sentence when that cannot be told.
   */
  revision(known: Known | null, signal?: AbortSignal): Promise<Revision>;
  /** The list as it is at a revision, whatever happens to it meanwhile. Throws as `revision` does. */
  at(revision: string, kept: KeptFiles, signal?: AbortSignal): Promise<PinnedList>;
}

/** What to remember of a list that was read, as plain data; handed in when it is asked about again. */
export interface Known {
  /** The id of a commit, or of the one file that an address names. */
  readonly revision: string;
  /** As the server marked its answer, to ask for nothing when that is still so. */
  readonly etag: string | null;
  readonly modified: string | null;
}

export type Revision =
  | { readonly kind: 'same' }
  /** `known` is for the next time, once what moved has been read. */
  | { readonly kind: 'moved'; readonly revision: string; readonly known: Known };

/** What was read of a list, as plain data: what has not changed since is not asked for again. */
export interface KeptFiles {
  /** The id of each file's content (Git's blob id) by its path, also of files that were not read. */
  readonly ids: Readonly<Record<string, string>>;
  /** Texts by the ids of their contents. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface PinnedList extends ListSource {
  readonly revision: string;
  /** Where people find a file on the web, the same at every revision; null where nothing is known. */
  addressOf(path: string): string | null;
  /** In bytes; null where the server does not say before the file is asked for. */
  sizeOf(path: string): number | null;
  /** Git's id of the content of a file; null for a file that is not known yet. */
  idOf(path: string): string | null;
  /** Sentences that a member should hear: the repository has another name by now, a page is read as it was before. */
  notices(): readonly string[];
  /** False once a page could not be had: then the list is to be asked for again, though it has not moved. */
  isComplete(): boolean;
  /** For the next time: the ids of all files, and the texts of those that were read. */
  keep(): KeptFiles;
}
