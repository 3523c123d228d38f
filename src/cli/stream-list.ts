import type { ListSource } from '../actions/list-source';
import * as sourceWording from '../core/wording/source-wording';
import { maxListBytes, megabytes } from '../core/list/list-size';

/** A list that another program writes to standard input; it is read when it is asked for, and no further than the limit. */
export function streamList(name: string, stream: AsyncIterable<Uint8Array | string>): ListSource {
  let bytes: Promise<Uint8Array> | null = null;
  return {
    name,
    readme: name,
    files: () => Promise.resolve([name]),
    read: path => {
      if (path !== name) return Promise.reject(new Error(sourceWording.notThere(path)));
      bytes ??= readAll(stream);
      return bytes;
    },
  };
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    size += bytes.length;
    if (size > maxListBytes) throw new Error(sourceWording.streamTooLarge(megabytes(maxListBytes)));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
