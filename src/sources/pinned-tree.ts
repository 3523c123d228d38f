import type { HttpAnswer } from '../actions/http-get';
import type { KeptFiles, PinnedList } from '../actions/remote-list';
import { isPagePath, isReadme } from '../core/list/list-path';
import { maxListBytes, megabytes } from '../core/list/list-size';
import { ListUnavailable } from '../core/list-unavailable';
import { messageOf } from '../core/message-of';
import { NoAnswer } from '../core/no-answer';
import * as networkWording from '../core/wording/network-wording';
import * as sourceWording from '../core/wording/source-wording';
import { getOrSay, isWebPage } from './answer-fault';
import { blobId } from './blob-id';
import type { ListedFile, TreePage } from './forge';
import { apiRequest, type ForgeVisit } from './forge-visit';
import { keptTexts, type KeptTexts } from './kept-texts';
import { isPlainPath, nameOfRepository, type Repository } from './repository';

/** Notebooks and slides may be larger than a page, within reason. */
const mostOfMaterial = 100 * 1024 * 1024;

/** A server that has no file says so in a page that may be longer than the file. */
const mostOfRefusal = 256 * 1024;

/** A repository at one commit. */
export interface PinnedTree extends ForgeVisit, Pick<TreePage, 'called'> {
  readonly commit: string;
  readonly files: readonly ListedFile[];
  readonly kept: KeptFiles;
  readonly signal: AbortSignal | undefined;
}

/** What reading a commit's files learns on its way. */
interface Reading {
  readonly tree: PinnedTree;
  readonly files: ReadonlyMap<string, ListedFile>;
  readonly texts: KeptTexts;
  /** Whether files are had from the API alone, as those of a private repository. */
  viaApi: boolean;
  /** What could not be had, with the id of what was read in its place. */
  readonly missed: Map<string, string | null>;
  readonly notices: string[];
  /** Once the server is lost, nothing more is asked of it. */
  lost: ListUnavailable | null;
}

/** The files of a commit below the list's folder; their bytes are checked against the listing. */
export function pinnedTree(tree: PinnedTree): {
  readonly names: readonly string[];
  readonly list: PinnedList;
} {
  const files = filesInFolder(tree);
  const names = [...files.keys()];
  const reading: Reading = {
    tree,
    files,
    texts: keptTexts(tree.kept),
    viaApi: false,
    missed: new Map<string, string | null>(),
    notices: [],
    lost: null,
  };
  const current = { ...tree.repository, ...tree.called };
  const list: PinnedList = {
    name: nameOfRepository(tree.repository),
    readme: tree.repository.readme,
    revision: tree.commit,
    pagesCanWait: true,
    files: () => Promise.resolve(names),
    read: path => readFile(reading, path),
    addressOf: path => {
      const file = files.get(path);
      return file === undefined ? null : tree.forge.page(current, file.path);
    },
    sizeOf: path => files.get(path)?.size ?? null,
    idOf: path => files.get(path)?.id ?? null,
    notices: () => [...renamed(tree.repository, current), ...reading.notices],
    isComplete: () => reading.missed.size === 0 && reading.lost === null,
    keep: () => ({ ids: idsOf(reading), texts: reading.texts.read() }),
  };
  return { names, list };
}

/** The ids of what this time knows; a file that was missed keeps the id of what was read in its place. */
function idsOf({ files, missed }: Reading): Readonly<Record<string, string>> {
  const ids = [...files].map(([path, { id }]) => [path, missed.has(path) ? missed.get(path) : id] as const);
  return Object.fromEntries(ids.flatMap(([path, id]) => (typeof id === 'string' ? [[path, id]] : [])));
}

/** By their paths below the folder; hidden files and installed packages are no part of a list. */
function filesInFolder({ files, repository }: PinnedTree): ReadonlyMap<string, ListedFile> {
  const start = repository.folder === '' ? '' : `${repository.folder}/`;
  const inside = files.filter(({ path }) => path.startsWith(start) && isPlainPath(path));
  return new Map(
    inside
      .map(file => [file.path.slice(start.length), file] as const)
      .filter(([path]) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path)),
  );
}

function renamed(from: Repository, to: Repository): readonly string[] {
  const isSame = `${from.owner}/${from.name}`.toLowerCase() === `${to.owner}/${to.name}`.toLowerCase();
  return isSame ? [] : [networkWording.renamed(nameOfRepository(from), nameOfRepository(to))];
}

async function readFile(reading: Reading, path: string): Promise<Uint8Array> {
  const file = reading.files.get(path);
  if (file === undefined) throw new Error(sourceWording.notThere(path));
  try {
    return await readListed(reading, path, file);
  } catch (error) {
    reading.tree.signal?.throwIfAborted();
    if (error instanceof ListUnavailable) reading.lost = error;
    if (reading.lost !== null) throw reading.lost;
    // Without its page an entry would seem to have lost what the page said.
    const before = await reading.texts.before(path);
    reading.missed.set(path, before?.id ?? null);
    if (before === null) throw error;
    reading.notices.push(networkWording.asBefore(messageOf(error)));
    return before.bytes;
  }
}

async function readListed(reading: Reading, path: string, file: ListedFile): Promise<Uint8Array> {
  const isText = isPagePath(path) || isReadme(path);
  const most = isText ? maxListBytes : mostOfMaterial;
  if (file.size !== null && file.size > most)
    throw new Error(sourceWording.tooLarge(path, megabytes(file.size), megabytes(most)));
  const kept = await reading.texts.bytesOf(file.id);
  if (kept !== null) return kept;
  const bytes = await readWhole(reading, file, (file.size ?? most) + mostOfRefusal);
  if (isText) reading.texts.remember(file.id, bytes);
  return bytes;
}

/** The file as the listing names it; what was changed on its way is asked for once more. */
async function readWhole(reading: Reading, file: ListedFile, most: number): Promise<Uint8Array> {
  for (const isLast of [false, true]) {
    const answer = await ask(reading, file, most);
    if (answer !== null && (await blobId(answer.bytes, file.id)) === file.id) return answer.bytes;
    if (isLast && answer !== null && isWebPage(answer))
      throw new ListUnavailable(networkWording.pageForData(new URL(rawOf(reading.tree, file)).host));
  }
  throw new Error(networkWording.fileCut(file.path));
}

/** Null when more came than the listing says, which is as wrong as less. */
async function ask(reading: Reading, file: ListedFile, most: number): Promise<HttpAnswer | null> {
  const { tree } = reading;
  if (reading.lost !== null) throw reading.lost;
  const raw = { url: rawOf(tree, file), mostBytes: most, signal: tree.signal };
  const blob = tree.forge.blob({ ...tree.repository, ...tree.called }, file.id);
  const fromApi = blob && apiRequest(tree, blob.url, blob.accept, { mostBytes: most, signal: tree.signal });
  const mayAskApi = fromApi?.headers?.authorization !== undefined;
  try {
    let answer = await getOrSay(tree.network, reading.viaApi && fromApi ? fromApi : raw);
    if (answer.status === 404 && mayAskApi && fromApi && !reading.viaApi) {
      answer = await getOrSay(tree.network, fromApi, true);
      reading.viaApi = answer.status === 200;
    }
    if (answer.status === 200) return answer;
    const isGone = answer.status === 404 || answer.status === 410;
    const say = isGone
      ? networkWording.fileGone(file.path)
      : networkWording.fileRefused(file.path, answer.status);
    throw new Error(say);
  } catch (error) {
    const isTooLong = error instanceof ListUnavailable && isTooLarge(error.cause);
    if (!isTooLong) throw error;
    if (file.size === null) throw new Error(networkWording.fileLonger(file.path));
    return null;
  }
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof NoAnswer && cause.kind === 'too large';
}

function rawOf({ forge, repository, called, commit }: PinnedTree, { path }: ListedFile): string {
  return forge.raw({ ...repository, ...called }, commit, path);
}
