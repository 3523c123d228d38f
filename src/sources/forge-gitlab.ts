import type { HttpAnswer } from '../actions/http-get';
import { commitId, encodedPath, jsonOf, listedFiles, objectOf, type Forge } from './forge';
import type { Repository } from './repository';

const api = (site: string): string => `${site}/api/v4`;

const project = ({ site, owner, name }: Repository): string =>
  `${api(site)}/projects/${encodeURIComponent(`${owner}/${name}`)}/repository`;

/** GitLab lists a hundred files at a time and tells no sizes. */
export const gitlab: Forge = {
  api,
  commit: repository => ({
    url: `${project(repository)}/commits/${encodeURIComponent(repository.ref ?? 'HEAD')}?stats=false`,
    accept: 'application/json',
  }),
  readCommit: answer => commitId(objectOf(jsonOf(answer))?.id),
  missing: (answer, { ref }) => {
    if (!/commit/i.test(String(objectOf(jsonOf(answer))?.message))) return 'repository';
    return ref === null ? 'empty' : 'ref';
  },
  tree: (repository, commit) => {
    const path = repository.folder === '' ? '' : `&path=${encodeURIComponent(repository.folder)}`;
    return `${project(repository)}/tree?ref=${commit}&recursive=true&per_page=100&pagination=keyset${path}`;
  },
  readTree: (answer, url) => {
    const files = listedFiles(jsonOf(answer), 'id');
    return files && { files, next: nextPage(answer, url), isCut: false, called: null };
  },
  raw: ({ site, owner, name }, commit, path) =>
    `${site}/${owner}/${name}/-/raw/${commit}/${encodedPath(path)}`,
  blob: () => null,
  page: ({ site, owner, name, ref }, path) =>
    `${site}/${owner}/${name}/-/blob/${encodedPath(ref ?? 'HEAD')}/${encodedPath(path)}`,
};

/** The address that the answer itself gives, as long as it stays where the listing began. */
function nextPage({ headers }: HttpAnswer, url: string): string | null {
  const next = /<([^>]+)>;\s*rel="?next/.exec(headers.get('link') ?? '')?.[1];
  if (next === undefined || !URL.canParse(next)) return null;
  return new URL(next).origin === new URL(url).origin ? next : null;
}
