import type { HttpAnswer, HttpRequest } from '../actions/http-get';
import type { Network, TokenFor } from '../actions/network';
import type { KeptFiles, Known, PinnedList, RemoteList, Revision } from '../actions/remote-list';
import { ListUnavailable } from '../core/list-unavailable';
import * as networkWording from '../core/wording/network-wording';
import { getOrSay, hintFor, isWebPage } from './answer-fault';
import { commitId, type Forge, type ListedFile, type TreePage } from './forge';
import { forgejo } from './forge-forgejo';
import { github } from './forge-github';
import { gitlab } from './forge-gitlab';
import { apiRequest, type ForgeVisit } from './forge-visit';
import { pinnedTree } from './pinned-tree';
import { nameOfRepository, type ForgeKind, type Repository } from './repository';

const forges: Readonly<Record<ForgeKind, Forge>> = { github, gitlab, forgejo };

/** A commit is a few kilobytes, however long its message. */
const mostOfCommit = 512 * 1024;

/** GitHub's own bound of a listing is 7 MB. */
const mostOfTree = 16 * 1024 * 1024;

/** What has more files is no reading list, and is asked for no further. */
const mostFiles = 50_000;

/** A list in a repository: one request tells whether it moved, and everything else is pinned to a commit. */
export function repositoryList(repository: Repository, network: Network, tokenFor: TokenFor): RemoteList {
  const visit: ForgeVisit = { forge: forges[repository.forge], repository, network, tokenFor };
  return {
    name: nameOfRepository(repository),
    readme: repository.readme,
    revision: (known, signal) => askRevision(visit, known, signal),
    at: (revision, kept, signal) => openAt(visit, revision, kept, signal),
  };
}

async function askRevision(
  visit: ForgeVisit,
  known: Known | null,
  signal: AbortSignal | undefined,
): Promise<Revision> {
  const { forge, repository, network } = visit;
  const { url, accept } = forge.commit(repository);
  const request = apiRequest(visit, url, accept, { mostBytes: mostOfCommit, signal });
  const { host } = new URL(url);
  const condition = known && { 'if-none-match': known.etag ?? `"${known.revision}"` };
  const asked = { ...request, headers: { ...request.headers, ...condition } };
  const answer = await getOrSay(network, asked, repository.forge === 'github');
  if (answer.status === 304) {
    if (known !== null) return { kind: 'same' };
    throw new ListUnavailable(networkWording.notChangedUnasked(host));
  }
  if (answer.status !== 200) throw new ListUnavailable(missing(visit, asked, answer));
  const revision = forge.readCommit(answer);
  if (revision === null) throw unreadable(answer, host);
  // Some hosts answer from a store of their own, with a whole answer in place of a 304.
  if (revision === known?.revision) return { kind: 'same' };
  const etag = answer.headers.get('etag') ?? null;
  return { kind: 'moved', revision, known: { revision, etag, modified: null } };
}

function missing({ forge, repository }: ForgeVisit, request: HttpRequest, answer: HttpAnswer): string {
  const name = `${repository.owner}/${repository.name}`;
  const host = new URL(repository.site).host;
  const ref = repository.ref ?? 'HEAD';
  switch (forge.missing(answer, repository)) {
    case 'repository':
      return networkWording.noRepository(host, name, hintFor(request, repository.forge === 'github'));
    case 'ref':
      return networkWording.noRef(name, ref);
    case 'either':
      return networkWording.noRepositoryOrRef(host, name, ref);
    case 'empty':
      return networkWording.emptyRepository(name);
  }
}

async function openAt(
  visit: ForgeVisit,
  revision: string,
  kept: KeptFiles,
  signal: AbortSignal | undefined,
): Promise<PinnedList> {
  const { repository } = visit;
  const commit = commitId(revision);
  if (commit === null) throw new ListUnavailable(networkWording.noRef(repository.name, revision));
  const { files, called } = await listFiles(visit, commit, signal);
  const pinned = pinnedTree({ ...visit, called, commit, files, kept, signal });
  const { folder, readme } = repository;
  const path = [folder, readme ?? ''].filter(part => part !== '').join('/');
  const isThere = readme === null ? pinned.names.length > 0 : pinned.names.includes(readme);
  if (path !== '' && !isThere) throw new ListUnavailable(networkWording.noPath(path, repository.name));
  return pinned.list;
}

async function listFiles(
  visit: ForgeVisit,
  commit: string,
  signal: AbortSignal | undefined,
): Promise<Pick<TreePage, 'called'> & { readonly files: readonly ListedFile[] }> {
  const { forge, repository, network } = visit;
  const files: ListedFile[] = [];
  let called: TreePage['called'] = null;
  let next: string | null = forge.tree(repository, commit);
  while (next !== null) {
    const request = apiRequest(visit, next, 'application/json', { mostBytes: mostOfTree, signal });
    const answer = await getOrSay(network, request, repository.forge === 'github');
    const page: TreePage | null = answer.status === 200 ? forge.readTree(answer, next) : null;
    if (page === null) throw missingTree(visit, answer, next);
    files.push(...page.files);
    if (page.isCut || files.length > mostFiles)
      throw new ListUnavailable(networkWording.treeCut(repository.name));
    called ??= page.called;
    next = page.next;
  }
  return { files, called };
}

function missingTree({ repository }: ForgeVisit, answer: HttpAnswer, url: string): ListUnavailable {
  const { folder, name } = repository;
  if (answer.status === 404 && folder !== '') return new ListUnavailable(networkWording.noPath(folder, name));
  return unreadable(answer, new URL(url).host);
}

function unreadable(answer: HttpAnswer, host: string): ListUnavailable {
  if (answer.status !== 200) return new ListUnavailable(networkWording.odd(host, answer.status));
  const say = isWebPage(answer) ? networkWording.pageForData : networkWording.unreadableAnswer;
  return new ListUnavailable(say(host));
}
