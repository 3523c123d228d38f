// Node's fetch waits for ever and takes whatever comes; a terminal that hangs or runs out of memory tells nobody why.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHttpGet, nodeNetwork } from '../../src/cli/node-http-get';
import { NoAnswer } from '../../src/core/no-answer';
import { breakOff, flood, gzipBomb, hang, hangUp } from '../network/faults';

let server: Server;
let url: string;
let play: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => {
    play(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

const get = nodeHttpGet('1.2.3', 200);
const ask = (mostBytes = 1000, signal?: AbortSignal) => get({ url, mostBytes, signal });

test('answers with any status, its headers in lower case and its bytes', async () => {
  play = (request, response) => {
    response.writeHead(404, { ETag: '"x"' });
    response.end(`${request.headers['user-agent']} ${String(request.headers.accept)}`);
  };
  const answer = await get({ url, headers: { accept: 'text/plain' }, mostBytes: 100 });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('etag')).toBe('"x"');
  expect(Buffer.from(answer.bytes).toString()).toBe('paper-club/1.2.3 text/plain');
});

test('leaves a redirect to the one who asks', async () => {
  play = (_, response) => {
    response.writeHead(301, { location: 'https://example.org/' });
    response.end();
  };
  expect(await ask()).toMatchObject({ status: 301 });
});

test.each([
  ['silence', hang, 'timed out'],
  ['a closed connection', hangUp, 'refused'],
  ['half an answer', breakOff, 'cut short'],
  ['100 MB', flood, 'too large'],
  ['what unpacks to 50 MB', gzipBomb, 'too large'],
])('%s is no answer', async (_, fault, kind) => {
  play = (request, response) => {
    fault(request, response, () => undefined);
  };
  const error: unknown = await ask().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NoAnswer);
  expect(error).toMatchObject({ kind });
});

test('a slow answer is waited for as long as something comes', async () => {
  play = (_, response) => {
    let left = 5;
    const drip = setInterval(() => {
      response.write('x');
      if (--left === 0) {
        clearInterval(drip);
        response.end();
      }
    }, 80);
  };
  expect((await ask()).bytes).toHaveLength(5);
});

test('an answer that stops coming is not', async () => {
  play = (_, response) => {
    response.write('x');
  };
  await expect(ask()).rejects.toMatchObject({ kind: 'timed out' });
});

test('a signal stops it with its own reason, before and while it waits', async () => {
  play = () => undefined;
  const reason = new Error('Enough');
  await expect(ask(10, AbortSignal.abort(reason))).rejects.toBe(reason);
  const stop = new AbortController();
  const asked = ask(10, stop.signal);
  setTimeout(() => {
    stop.abort(reason);
  }, 20);
  await expect(asked).rejects.toBe(reason);
});

test('a pause ends by itself, or with the signal', async () => {
  const { pause } = nodeNetwork('1.2.3');
  await pause(1);
  await expect(pause(60_000, AbortSignal.abort(new Error('Enough')))).rejects.toThrow('Enough');
  const stop = new AbortController();
  const paused = pause(60_000, stop.signal);
  stop.abort(new Error('Enough'));
  await expect(paused).rejects.toThrow('Enough');
});
