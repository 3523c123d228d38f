import { calledIn, commitId, encodedPath, jsonOf, listedFiles, objectOf, type Forge } from './forge';
import type { Repository } from './repository';

const api = (site: string): string => `${site}/api/v1`;
const repos = ({ site, owner, name }: Repository): string => `${api(site)}/repos/${owner}/${name}`;

/** Forgejo, as on Codeberg, and Gitea, from which it came. */
export const forgejo: Forge = {
  api,
  commit: repository => {
    const ref = repository.ref === null ? '' : `&sha=${encodeURIComponent(repository.ref)}`;
    return {
      url: `${repos(repository)}/commits?limit=1&stat=false&verification=false&files=false${ref}`,
      accept: 'application/json',
    };
  },
  readCommit: answer => {
    const commits = jsonOf(answer);
    return Array.isArray(commits) ? commitId(objectOf(commits[0])?.sha) : null;
  },
  missing: ({ status }, { ref }) => (status === 409 ? 'empty' : ref === null ? 'repository' : 'either'),
  tree: (repository, commit) =>
    `${repos(repository)}/git/trees/${commit}?recursive=true&per_page=1000&page=1`,
  readTree: (answer, url) => {
    const tree = objectOf(jsonOf(answer));
    const files = listedFiles(tree?.tree, 'sha');
    if (files === null) return null;
    const goesOn = tree?.truncated === true;
    const next = url.replace(/\d+$/, page => String(Number(page) + 1));
    const isEmpty = Array.isArray(tree?.tree) && tree.tree.length === 0;
    return {
      files,
      next: goesOn && !isEmpty ? next : null,
      isCut: goesOn && isEmpty,
      called: calledIn(tree?.url),
    };
  },
  raw: ({ site, owner, name }, commit, path) =>
    `${site}/${owner}/${name}/raw/commit/${commit}/${encodedPath(path)}`,
  blob: () => null,
  page: ({ site, owner, name, ref }, path) => {
    // The address of a commit takes the word HEAD, and that of a branch does not.
    const at =
      ref === null ? 'commit/HEAD' : commitId(ref) === null ? `branch/${encodedPath(ref)}` : `commit/${ref}`;
    return `${site}/${owner}/${name}/src/${at}/${encodedPath(path)}`;
  },
};
