import type { HttpAnswer } from '../actions/http-get';
import type { Repository } from './repository';

/** A file as a forge lists it. */
export interface ListedFile {
  /** From the top of the repository. */
  readonly path: string;
  /** Git's id of its content. */
  readonly id: string;
  /** In bytes; null where the forge does not say. */
  readonly size: number | null;
}

/** One answer of a listing. */
export interface TreePage {
  readonly files: readonly ListedFile[];
  /** Where the listing goes on; null at its end. */
  readonly next: string | null;
  /** Whether the forge left files out for good. */
  readonly isCut: boolean;
  /** The repository as the forge calls it, which tells that it was renamed; null where it does not say. */
  readonly called: Pick<Repository, 'owner' | 'name'> | null;
}

/** What differs between forges: where things are, and how the answers read. */
export interface Forge {
  /** The API's own address, which alone may be sent a token. */
  api(site: string): string;
  /** Which commit a ref stands for. */
  commit(repository: Repository): { readonly url: string; readonly accept: string };
  /** Null when the answer names no commit. */
  readCommit(answer: HttpAnswer): string | null;
  /** What it means that the commit is not there. */
  missing(answer: HttpAnswer, repository: Repository): 'repository' | 'ref' | 'either' | 'empty';
  tree(repository: Repository, commit: string): string;
  /** Null when the answer is no listing. */
  readTree(answer: HttpAnswer, url: string): TreePage | null;
  /** A file's bytes as they were at a commit. */
  raw(repository: Repository, commit: string, path: string): string;
  /** A file's bytes from the API, where a token is understood; null where there is no such way. */
  blob(repository: Repository, id: string): { readonly url: string; readonly accept: string } | null;
  /** Where people see the file as it is now. */
  page(repository: Repository, path: string): string;
}

/** A path as an address holds it; parentheses too, which would end a link in Markdown. */
export function encodedPath(path: string): string {
  return path
    .split('/')
    .map(step => encodeURIComponent(step).replace(/[()]/g, each => (each === '(' ? '%28' : '%29')))
    .join('/');
}

/** Foreign JSON, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>> | null;

/** The JSON of an answer when it is an object, or has one at its top. */
export function jsonOf({ bytes }: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

/** A commit's id, and nothing that could lead an address elsewhere. */
export function commitId(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value.trim())
    ? value.trim()
    : null;
}

/** The files of a listing; what is no file of its own (a link, a submodule) or has a strange name is left out. */
export function listedFiles(rows: unknown, idKey: 'id' | 'sha'): readonly ListedFile[] | null {
  if (!Array.isArray(rows)) return null;
  return rows.flatMap(row => {
    const { path, type, mode, size, [idKey]: id } = objectOf(row) ?? {};
    if (type !== 'blob' || mode === '120000' || typeof path !== 'string') return [];
    const known = commitId(id);
    return known === null ? [] : [{ path, id: known, size: typeof size === 'number' ? size : null }];
  });
}

/** `O/R` in the address that a listing gives as its own. */
export function calledIn(address: unknown): TreePage['called'] {
  const [, owner, name] =
    typeof address === 'string' ? (/\/repos\/([\w.-]+)\/([\w.-]+)\/git\/trees\//.exec(address) ?? []) : [];
  return owner === undefined || name === undefined ? null : { owner, name };
}
