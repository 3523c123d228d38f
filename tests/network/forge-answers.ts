import type { IncomingHttpHeaders } from 'node:http';
import { blobIdOf, type Files } from './git-ids';

/** What a forge answers. */
export interface Played {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Asked {
  readonly url: URL;
  readonly site: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Repositories {
  find(name: string): { readonly commits: ReadonlyMap<string, Files>; readonly head: string | null } | null;
  /** The new name of a repository that had another. */
  renamed(name: string): string | null;
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Played => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

const notFound = json(404, { message: 'Not Found', status: '404' });

const bytesOf = (files: Files | undefined, path: string): Played => {
  const bytes = files?.get(path);
  if (bytes === undefined)
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404: Not Found' };
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: bytes };
};

/** Folders and files, as listings have them, each with a size. */
function rows(files: Files, idKey: 'sha' | 'id'): readonly Readonly<Record<string, unknown>>[] {
  const paths = [...files.keys()];
  const parents = paths.map(path => path.split('/').slice(0, -1).join('/'));
  const folders = [...new Set(parents)].filter(folder => folder !== '');
  return [
    ...folders.map(path => ({ path, mode: '040000', type: 'tree', [idKey]: '4'.repeat(40) })),
    ...[...files].map(([path, bytes]) => ({
      path,
      mode: '100644',
      type: 'blob',
      [idKey]: blobIdOf(bytes),
      size: bytes.length,
    })),
  ];
}

/** GitHub Enterprise, which has its API and its raw files below one site. */
export function githubAnswer({ url, site, headers }: Asked, repositories: Repositories): Played | null {
  const path = decodeURIComponent(url.pathname);
  const [, rawName = '', rawCommit = '', rawPath = ''] =
    /^\/raw\/([^/]+\/[^/]+)\/([0-9a-f]{40})\/(.+)$/.exec(path) ?? [];
  if (rawName !== '') return bytesOf(repositories.find(rawName)?.commits.get(rawCommit), rawPath);
  const [, name = '', part = ''] =
    /^\/api\/v3\/(?:repos|repositories)\/([^/]+(?:\/[^/]+)?)\/(commits\/.+|git\/.+)$/.exec(path) ?? [];
  if (name === '') return null;
  const moved = repositories.renamed(name);
  const byNumber = repositories.find(name.replace('+', '/'));
  if (moved !== null) {
    const location = `${site}/api/v3/repositories/${moved.replace('/', '+')}/${part}${url.search}`;
    return json(301, { message: 'Moved Permanently', url: location }, { location });
  }
  if (byNumber === null) return notFound;
  if (byNumber.head === null) return json(409, { message: 'Git Repository is empty.' });
  const [, ref] = /^commits\/(.+)$/.exec(part) ?? [];
  if (ref !== undefined) {
    const id = ref === 'HEAD' || ref === 'main' ? byNumber.head : byNumber.commits.has(ref) ? ref : null;
    if (id === null) return json(422, { message: `No commit found for SHA: ${ref}` });
    const etag = `"${id}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
    return { status: 200, headers: { etag, 'content-type': 'application/vnd.github.sha' }, body: id };
  }
  const [, kind = '', id = ''] = /^git\/(trees|blobs)\/([0-9a-f]{40})$/.exec(part) ?? [];
  if (kind === 'blobs') {
    const all = [...byNumber.commits.values()].flatMap(files => [...files.values()]);
    const body = all.find(bytes => blobIdOf(bytes) === id);
    return body === undefined ? notFound : { status: 200, headers: {}, body };
  }
  const files = byNumber.commits.get(id);
  if (files === undefined) return notFound;
  const own = name.replace('+', '/');
  const address = `${site}/api/v3/repos/${own}/git/trees/${id}`;
  return json(200, { sha: id, url: address, tree: rows(files, 'sha'), truncated: false });
}

/** GitLab, a hundred files at a time. */
export function gitlabAnswer({ url, headers }: Asked, repositories: Repositories): Played | null {
  const [, rawName = '', rawCommit = '', rawPath = ''] =
    /^\/(.+)\/-\/raw\/([0-9a-f]{40})\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  if (rawName !== '') return bytesOf(repositories.find(rawName)?.commits.get(rawCommit), rawPath);
  const [, project, part = ''] =
    /^\/api\/v4\/projects\/([^/]+)\/repository\/(commits\/.+|tree)$/.exec(url.pathname) ?? [];
  if (project === undefined) return null;
  const repository = repositories.find(decodeURIComponent(project));
  if (repository === null) return json(404, { message: '404 Project Not Found' });
  if (part !== 'tree') {
    const ref = decodeURIComponent(part.slice('commits/'.length));
    const id = ref === 'HEAD' || ref === 'main' ? repository.head : repository.commits.has(ref) ? ref : null;
    if (id === null) return json(404, { message: '404 Commit Not Found' });
    const etag = `W/"${id.slice(0, 32)}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
    return json(200, { id, short_id: id.slice(0, 8), title: 'A commit', parent_ids: [] }, { etag });
  }
  const files = repository.commits.get(url.searchParams.get('ref') ?? '');
  const folder = url.searchParams.get('path');
  const all = rows(files ?? new Map(), 'id')
    .map(({ size: _, ...row }) => row)
    .filter(({ path }) => folder === null || String(path).startsWith(`${folder}/`));
  if (files === undefined || (folder !== null && all.length === 0))
    return json(404, { message: '404 Tree Not Found' });
  const from = Number(url.searchParams.get('page_token') ?? '0');
  const next = new URL(url);
  next.searchParams.set('page_token', String(from + 100));
  const link = from + 100 < all.length ? { link: `<${next.href}>; rel="next"` } : {};
  return json(200, all.slice(from, from + 100), link);
}

/** Forgejo, which marks nothing for the next time. */
export function forgejoAnswer({ url, site }: Asked, repositories: Repositories): Played | null {
  const path = decodeURIComponent(url.pathname);
  const [, rawName = '', rawCommit = '', rawPath = ''] =
    /^\/([^/]+\/[^/]+)\/raw\/commit\/([0-9a-f]{40})\/(.+)$/.exec(path) ?? [];
  if (rawName !== '') return bytesOf(repositories.find(rawName)?.commits.get(rawCommit), rawPath);
  const [, name = '', part = ''] = /^\/api\/v1\/repos\/([^/]+\/[^/]+)\/(.+)$/.exec(path) ?? [];
  if (name === '') return null;
  const repository = repositories.find(name);
  const missing = json(404, {
    message: "The target couldn't be found.",
    errors: [],
    url: `${site}/api/swagger`,
  });
  if (repository === null) return missing;
  if (repository.head === null) return json(409, { message: 'Git Repository is empty.' });
  if (part === 'commits') {
    const ref = url.searchParams.get('sha');
    const id = ref === null || ref === 'main' ? repository.head : repository.commits.has(ref) ? ref : null;
    return id === null ? missing : json(200, [{ sha: id, commit: { message: 'A commit' } }]);
  }
  const id = part.replace('git/trees/', '');
  const files = repository.commits.get(id);
  if (files === undefined) return missing;
  const size = 10;
  const page = Number(url.searchParams.get('page'));
  const all = rows(files, 'sha');
  return json(200, {
    sha: id,
    url: `${site}/api/v1/repos/${name}/git/trees/${id}`,
    tree: all.slice((page - 1) * size, page * size),
    truncated: page * size < all.length,
    page,
    total_count: all.length,
  });
}
