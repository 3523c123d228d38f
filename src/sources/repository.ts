import { decodePath } from '../core/list/decode-path';

export type ForgeKind = 'github' | 'gitlab' | 'forgejo';

/** A list in a repository of a forge. */
export interface Repository {
  readonly kind: 'repository';
  readonly forge: ForgeKind;
  /** Where the forge is: `https://github.com`, `https://git.example.org`. */
  readonly site: string;
  /** Without the name; GitLab's groups may hold groups. */
  readonly owner: string;
  readonly name: string;
  /** A branch, a tag or a commit; null for the branch that the repository itself shows. */
  readonly ref: string | null;
  /** The folder that the list's own paths start from, '' for the top. */
  readonly folder: string;
  /** The file in `folder` that holds the list; null to look for a README. */
  readonly readme: string | null;
}

const ownerName = /^[\w-][\w.-]{0,99}$/;
const repositoryName = /^(?!\.{1,2}$)[\w.-]{1,100}$/;

/**
 * Reads `owner/name[@ref][/path]`. GitLab's groups hold groups, so there a path needs a ref before it (`@HEAD` will do):
 * nothing else tells where the name ends.
 */
export function readRepository(forge: ForgeKind, site: string, text: string): Repository | null {
  const [, names = '', ref, path = ''] =
    /^\/?([^@]*?)(?:@([^/]*)(?:\/(.*))?)?$/s.exec(text.replace(/[?#].*$/s, '')) ?? [];
  const steps = names.replace(/\/+$/, '').split('/');
  const depth = forge === 'gitlab' ? steps.length : 2;
  if (ref !== undefined && steps.length > depth) return null;
  const inside = ref === undefined ? steps.slice(depth).join('/') : path;
  return repositoryOf(forge, site, steps.slice(0, depth), ref === undefined ? null : ref, inside);
}

/** A repository of these parts as they are written in an address; null when one of them cannot be. */
export function repositoryOf(
  forge: ForgeKind,
  site: string,
  names: readonly string[],
  writtenRef: string | null,
  writtenPath: string,
): Repository | null {
  const owners = names.slice(0, -1);
  const name = (names.at(-1) ?? '').replace(/\.git$/i, '');
  if (owners.length === 0 || !owners.every(owner => ownerName.test(owner)) || !repositoryName.test(name))
    return null;
  const ref = writtenRef === null ? null : decodePath(writtenRef);
  const path = decodePath(writtenPath)?.replace(/^\/+|\/+$/g, '');
  if (path === undefined || !isPlainPath(path)) return null;
  if (writtenRef !== null && (ref === null || !isRef(ref))) return null;
  const slash = path.lastIndexOf('/');
  const isFile = /\.(?:md|markdown|mdown|mkd)$/i.test(path);
  return {
    kind: 'repository',
    forge,
    site,
    owner: owners.join('/'),
    name,
    ref: ref === 'HEAD' ? null : ref,
    folder: isFile ? path.slice(0, Math.max(0, slash)) : path,
    readme: isFile ? path.slice(slash + 1) : null,
  };
}

/** The repository in its short form, the same however its address was written. */
export function nameOfRepository({ forge, site, owner, name, ref, folder, readme }: Repository): string {
  const form = forge === 'forgejo' ? 'codeberg' : forge;
  const home = form === 'codeberg' ? 'https://codeberg.org' : `https://${form}.com`;
  const path = [folder, readme ?? ''].filter(part => part !== '').join('/');
  const needsRef = ref !== null || (forge === 'gitlab' && path !== '');
  return [
    `${form}:${site === home ? '' : `${site}/`}${owner}/${name}`,
    needsRef ? `@${(ref ?? 'HEAD').replaceAll('%', '%25').replaceAll('/', '%2F')}` : '',
    path === '' ? '' : `/${path.replaceAll('%', '%25')}`,
  ].join('');
}

/** Git's own rules for names of branches, as far as they keep an address in one piece. */
function isRef(ref: string): boolean {
  return /^[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]{0,199}$/u.test(ref) && isPlainPath(ref);
}

/** A path that leads nowhere but down; '' for the top. */
export function isPlainPath(path: string): boolean {
  if (/[\\\p{Cc}]/u.test(path)) return false;
  return path === '' || path.split('/').every(step => !/^\.{0,2}$/.test(step));
}
