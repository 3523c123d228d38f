import { gzipSync } from 'node:zlib';
import type { Fault } from './recorded-forge';

/** Any answer, in place of the right one. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Fault {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Never answers. */
export const hang: Fault = () => undefined;

/** Says what is to come and breaks off in the middle. */
export const breakOff: Fault = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('Only this much', () => response.socket?.destroy());
};

/** Closes the connection without a word. */
export const hangUp: Fault = (_, response) => {
  response.socket?.destroy();
};

/** A proxy that takes half a file for the whole. */
export const half: Fault = (_, response, next) => {
  const end = response.end.bind(response);
  response.end = ((body: string | Uint8Array) => {
    const bytes = Buffer.from(body);
    return end(bytes.subarray(0, bytes.length / 2));
  }) as typeof response.end;
  next();
};

/** 100 MB, a piece at a time, without saying so first. */
export const flood: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' });
  const piece = Buffer.alloc(1024 * 1024, 'x');
  let left = 100;
  const pour = (): void => {
    while (left > 0 && !response.destroyed) {
      left--;
      if (!response.write(piece)) {
        response.once('drain', pour);
        return;
      }
    }
    response.end();
  };
  pour();
};

const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 'x'));

/** A few kilobytes that unpack to 50 MB. */
export const gzipBomb: Fault = (_, response) => {
  response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/plain' });
  response.end(bomb);
};

export const signInPage = answer(
  200,
  { 'content-type': 'text/html' },
  '<!DOCTYPE html>\n<html><head><title>Sign in to this network</title></head><body></body></html>',
);
