import { blobIdOf, commitIdOf, type Files } from './git-ids';

/** An answer that can travel to a page. */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The address that tells which commit `owner/name` is at. */
export const headOf = (name: string): string => `https://api.github.com/repos/${name}/commits/HEAD`;

/** Everything that github.com answers of `owner/name` at one commit, by address. */
export function githubRoutes(name: string, files: Files): Readonly<Record<string, RecordedAnswer>> {
  const commit = commitIdOf(files);
  const tree = `https://api.github.com/repos/${name}/git/trees/${commit}`;
  const rows = [...files].map(([path, bytes]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: blobIdOf(bytes),
    size: bytes.length,
  }));
  const raw = [...files].map(([path, bytes]): [string, RecordedAnswer] => [
    `https://raw.githubusercontent.com/${name}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`,
    { status: 200, headers: { 'content-type': 'text/plain' }, body: new TextDecoder().decode(bytes) },
  ]);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return {
    [headOf(name)]: { status: 200, headers: { ETag: `"${commit}"` }, body: commit },
    [`${tree}?recursive=1`]: {
      status: 200,
      headers,
      body: JSON.stringify({ sha: commit, url: tree, tree: rows, truncated: false }),
    },
    ...Object.fromEntries(raw),
  };
}
