import { calledIn, commitId, encodedPath, jsonOf, listedFiles, objectOf, type Forge } from './forge';
import type { Repository } from './repository';

const home = 'https://github.com';

const api = (site: string): string => (site === home ? 'https://api.github.com' : `${site}/api/v3`);
const repos = ({ site, owner, name }: Repository): string => `${api(site)}/repos/${owner}/${name}`;

/** GitHub, and GitHub Enterprise on a site of its own. */
export const github: Forge = {
  api,
  commit: repository => ({
    url: `${repos(repository)}/commits/${encodeURIComponent(repository.ref ?? 'HEAD')}`,
    accept: 'application/vnd.github.sha',
  }),
  readCommit: ({ bytes }) => commitId(new TextDecoder().decode(bytes.subarray(0, 100))),
  missing: ({ status }) => (status === 409 ? 'empty' : status === 422 ? 'ref' : 'repository'),
  tree: (repository, commit) => `${repos(repository)}/git/trees/${commit}?recursive=1`,
  readTree: answer => {
    const tree = objectOf(jsonOf(answer));
    const files = listedFiles(tree?.tree, 'sha');
    return files && { files, next: null, isCut: tree?.truncated === true, called: calledIn(tree?.url) };
  },
  raw: ({ site, owner, name }, commit, path) => {
    const host = site === home ? 'https://raw.githubusercontent.com' : `${site}/raw`;
    return `${host}/${owner}/${name}/${commit}/${encodedPath(path)}`;
  },
  blob: (repository, id) => ({
    url: `${repos(repository)}/git/blobs/${id}`,
    accept: 'application/vnd.github.raw+json',
  }),
  page: ({ site, owner, name, ref }, path) =>
    `${site}/${owner}/${name}/blob/${encodedPath(ref ?? 'HEAD')}/${encodedPath(path)}`,
};
