import type { HttpAnswer } from '../actions/http-get';
import type { Network } from '../actions/network';
import type { Known, PinnedList, RemoteList, Revision } from '../actions/remote-list';
import { decodePath } from '../core/list/decode-path';
import { maxListBytes } from '../core/list/list-size';
import { outlineOf, pagesNamed } from '../core/list/read-list';
import { decodeList } from '../core/list/refuse-list';
import { ListUnavailable } from '../core/list-unavailable';
import { messageOf } from '../core/message-of';
import { NoAnswer } from '../core/no-answer';
import * as listWording from '../core/wording/list-wording';
import * as networkWording from '../core/wording/network-wording';
import * as sourceWording from '../core/wording/source-wording';
import { getOrSay, isWebPage } from './answer-fault';
import { blobId } from './blob-id';
import { encodedPath } from './forge';
import { keptTexts, type KeptTexts } from './kept-texts';
import { isPlainPath } from './repository';
import type { WebFile } from './source-address';

/** Nobody reads more, and each page is a request. */
const mostPages = 500;

/** The list's file as it was asked for last. */
interface Fetched {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly answer: HttpAnswer;
}

interface WebList {
  readonly url: URL;
  readonly name: string;
  readonly readme: string;
  readonly network: Network;
}

/**
 * One Markdown file at an address, and the pages that it links below its folder. Whether it has moved is told by this
 * file alone: a page that changed is read again when the list has changed, or is asked for without what is known.
 */
export function webFileList({ url: address }: WebFile, network: Network): RemoteList {
  const url = new URL(address);
  const written = decodePath(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)) ?? '';
  const readme = written !== '' && isPlainPath(written) ? written : 'README.md';
  // What follows the question mark may be a key, and names are written into reports.
  const name = url.origin + url.pathname;
  const list: WebList = { url, name, readme, network };
  let last: Fetched | null = null;
  return {
    name,
    readme,
    revision: async (known, signal) => {
      const fetched = await fetchList(list, known, signal);
      if (fetched === 'same') return { kind: 'same' };
      last = fetched;
      return movedFrom(known, fetched);
    },
    at: async (revision, kept, signal) => {
      const texts = keptTexts(kept);
      const bytes = last?.id === revision ? last.bytes : await bytesAt(list, revision, texts, signal);
      texts.remember(revision, bytes);
      return pinnedList(list, revision, bytes, texts, signal);
    },
  };
}

function movedFrom(known: Known | null, { id, answer: { headers } }: Fetched): Revision {
  if (id === known?.revision) return { kind: 'same' };
  const etag = headers.get('etag') ?? null;
  const modified = headers.get('last-modified') ?? null;
  return { kind: 'moved', revision: id, known: { revision: id, etag, modified } };
}

async function fetchList(
  { url, network }: WebList,
  known: Known | null,
  signal: AbortSignal | undefined,
): Promise<Fetched | 'same'> {
  const headers: Record<string, string> = { accept: 'text/markdown, text/plain, */*;q=0.5' };
  if (typeof known?.etag === 'string') headers['if-none-match'] = known.etag;
  else if (typeof known?.modified === 'string') headers['if-modified-since'] = known.modified;
  const answer = await getOrSay(network, { url: url.href, headers, mostBytes: maxListBytes, signal });
  const { status, bytes } = answer;
  if (status === 304 && known !== null) return 'same';
  if (status === 304) throw new ListUnavailable(networkWording.notChangedUnasked(url.host));
  if (status === 404 || status === 410)
    throw new ListUnavailable(networkWording.noFileAt(url.origin + url.pathname));
  if (status !== 200) throw new ListUnavailable(networkWording.odd(url.host, status));
  if (isWebPage(answer)) throw new ListUnavailable(listWording.notAList(listWording.foundHtml));
  return { id: await blobId(bytes), bytes, answer };
}

async function bytesAt(
  list: WebList,
  revision: string,
  texts: KeptTexts,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const kept = await texts.bytesOf(revision);
  if (kept !== null) return kept;
  const fetched = await fetchList(list, null, signal);
  if (fetched !== 'same' && fetched.id === revision) return fetched.bytes;
  throw new ListUnavailable(networkWording.movedMeanwhile(list.url.host));
}

function pinnedList(
  { url, name, readme, network }: WebList,
  revision: string,
  bytes: Uint8Array,
  texts: KeptTexts,
  signal: AbortSignal | undefined,
): PinnedList {
  const pages = pagesIn(bytes, readme, url);
  const ids = new Map([[readme, revision]]);
  const notices: string[] = [];
  let isComplete = true;
  return {
    name,
    readme,
    revision,
    pagesCanWait: true,
    files: () => Promise.resolve([readme, ...pages.keys()]),
    read: async path => {
      if (path === readme) return bytes;
      const asked = readPage(network, addressToAsk(pages, path), path, signal);
      const page = await asked.catch(async (error: unknown) => {
        isComplete = false;
        const before = await readBefore(error, path, texts, signal);
        notices.push(networkWording.asBefore(messageOf(error)));
        return before;
      });
      const id = await blobId(page);
      ids.set(path, id);
      texts.remember(id, page);
      return page;
    },
    addressOf: path => (path === readme ? name : (pages.get(path) ?? null)),
    sizeOf: path => (path === readme ? bytes.length : null),
    idOf: path => ids.get(path) ?? null,
    notices: () => notices,
    isComplete: () => isComplete,
    keep: () => ({ ids: Object.fromEntries(ids), texts: texts.read() }),
  };
}

/** The page as it was the last time; without it the entry would seem to have lost what the page said. */
async function readBefore(
  error: unknown,
  path: string,
  texts: KeptTexts,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const before = error instanceof ListUnavailable ? null : await texts.before(path);
  if (before === null) throw error;
  return before.bytes;
}

/** The pages that the list links, with their addresses; none of them leaves the folder of the list. */
function pagesIn(bytes: Uint8Array, readme: string, url: URL): ReadonlyMap<string, string> {
  const decoded = decodeList(bytes, readme);
  const paths = 'text' in decoded ? pagesNamed(outlineOf(decoded.text, readme, [readme])) : [];
  return new Map(paths.map(path => [path, new URL(`./${encodedPath(path)}`, url).href]));
}

function addressToAsk(pages: ReadonlyMap<string, string>, path: string): string {
  const address = pages.get(path);
  if (address === undefined) throw new Error(sourceWording.notThere(path));
  if ([...pages.keys()].indexOf(path) < mostPages) return address;
  throw new Error(networkWording.tooManyPages(path, mostPages));
}

async function readPage(
  network: Network,
  url: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const headers = { accept: 'text/markdown, text/plain, */*;q=0.5' };
  try {
    const { status, bytes } = await getOrSay(network, { url, headers, mostBytes: maxListBytes, signal });
    if (status === 200) return bytes;
    const isGone = status === 404 || status === 410;
    throw new Error(isGone ? networkWording.pageGone(path) : networkWording.fileRefused(path, status));
  } catch (error) {
    const cause = error instanceof ListUnavailable ? error.cause : null;
    if (cause instanceof NoAnswer && cause.kind === 'too large')
      throw new Error(networkWording.fileLonger(path));
    throw error;
  }
}
