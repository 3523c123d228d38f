import { createHash } from 'node:crypto';
import type { HttpAnswer } from '../src/actions/http-get';
import type { Network } from '../src/actions/network';

/** GitHub in memory, so that what is measured is the program and not a server. */
export interface PlayedRepository extends Network {
  /** Makes these files its newest commit. */
  push(files: ReadonlyMap<string, string>): void;
  /** Every address that was asked for. */
  readonly asked: string[];
}

export function playedRepository(files: ReadonlyMap<string, string>): PlayedRepository {
  const asked: string[] = [];
  let commit = commitOf(files);
  return {
    asked,
    push: newest => {
      commit = commitOf(newest);
    },
    get: ({ url, headers }) => {
      asked.push(url);
      return Promise.resolve(answer(url, headers?.['if-none-match'], commit));
    },
    pause: () => Promise.resolve(),
    now: () => 0,
  };
}

interface Commit {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  readonly tree: string;
}

function commitOf(files: ReadonlyMap<string, string>): Commit {
  const tree = [...files].map(([path, text]) => ({
    path,
    type: 'blob',
    sha: blobId(text),
    size: Buffer.byteLength(text),
  }));
  const id = createHash('sha1')
    .update(tree.map(({ sha }) => sha).join())
    .digest('hex');
  return { id, files, tree: JSON.stringify({ sha: id, tree, truncated: false }) };
}

function answer(url: string, known: string | undefined, { id, files, tree }: Commit): HttpAnswer {
  if (url.includes('/git/trees/')) return answerOf(200, tree);
  const [, path] = /\/[0-9a-f]{40}\/(.+)$/.exec(url) ?? [];
  if (path !== undefined) return answerOf(200, files.get(decodeURIComponent(path)) ?? '');
  const etag = `"${id}"`;
  return known === etag ? answerOf(304, '', etag) : answerOf(200, id, etag);
}

function answerOf(status: number, body: string, etag = ''): HttpAnswer {
  return {
    status,
    headers: new Map(etag === '' ? [] : [['etag', etag]]),
    bytes: new TextEncoder().encode(body),
  };
}

function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
