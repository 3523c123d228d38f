/** Where a list comes from: a folder, a file, a repository, pasted text, or the list that ships with the plugin. */
export interface ListSource {
  /** As a report names it: `bundled`, a path, an address. */
  readonly name: string;
  /** The file that holds the list; null to look for a README among `files()`. */
  readonly readme: string | null;
  /** Every file, relative to the source, with `/`. */
  files(): Promise<readonly string[]>;
  /** The bytes of one of `files()`; throws an Error whose message is a sentence when they cannot be had. */
  read(path: string): Promise<Uint8Array>;
  /** True where a page that cannot be read now can be had later, so that an entry which it alone can name is waited for. */
  readonly pagesCanWait?: boolean;
  /** Where people find one of `files()` on the web, when the source is there too. */
  addressOf?(path: string): string | null;
  /** Sentences about the source itself, known once its files are. */
  notices?(): readonly string[];
}
