import type { HttpAnswer, HttpGet, HttpRequest } from '../actions/http-get';
import type { Network } from '../actions/network';
import { NoAnswer, type NoAnswerKind } from '../core/no-answer';

const longestSilence = 30_000;

/** Asks over Node's own `fetch`, which neither bounds an answer nor gives up waiting for one. */
export function nodeHttpGet(version: string, silence = longestSilence): HttpGet {
  return async request => {
    const stop = new AbortController();
    const watch = watchSilence(stop, silence);
    const onAbort = (): void => {
      stop.abort(request.signal?.reason);
    };
    request.signal?.throwIfAborted();
    request.signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await ask(request, `paper-club/${version}`, stop.signal, watch.heard);
    } catch (error) {
      request.signal?.throwIfAborted();
      throw stop.signal.reason instanceof NoAnswer ? stop.signal.reason : error;
    } finally {
      watch.end();
      request.signal?.removeEventListener('abort', onAbort);
      // Lets go of a connection whose answer is not wanted any further.
      stop.abort();
    }
  };
}

/** The network of this process. */
export function nodeNetwork(version: string): Network {
  return { get: nodeHttpGet(version), pause, now: () => Date.now() };
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error(String(reason));
}

async function ask(
  { url, headers, mostBytes }: HttpRequest,
  agent: string,
  signal: AbortSignal,
  heard: () => void,
): Promise<HttpAnswer> {
  let response: Response;
  try {
    // Redirects are followed by whoever asks, who knows what may be told to another server.
    response = await fetch(url, { headers: { 'user-agent': agent, ...headers }, redirect: 'manual', signal });
  } catch (error) {
    throw new NoAnswer(kindOf(error), { cause: error });
  }
  heard();
  const answered = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const isPacked = answered.has('content-encoding');
  if (!isPacked && Number(answered.get('content-length')) > mostBytes) throw new NoAnswer('too large');
  const bytes = await readBody(response, mostBytes, heard);
  return { status: response.status, headers: answered, bytes };
}

/** Counts what was unpacked, so that a small body which unpacks without an end is bounded too. */
async function readBody(response: Response, mostBytes: number, heard: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch((error: unknown) => {
      throw new NoAnswer('cut short', { cause: error });
    });
    if (chunk === undefined || chunk.done) return Buffer.concat(chunks);
    heard();
    size += chunk.value.length;
    if (size > mostBytes) throw new NoAnswer('too large');
    chunks.push(chunk.value);
  }
}

interface SilenceWatch {
  readonly heard: () => void;
  readonly end: () => void;
}

function watchSilence(stop: AbortController, silence: number): SilenceWatch {
  const timer = setTimeout(() => {
    stop.abort(new NoAnswer('timed out'));
  }, silence);
  return {
    heard: () => {
      timer.refresh();
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}

const kinds: readonly (readonly [NoAnswerKind, RegExp])[] = [
  ['unknown host', /ENOTFOUND|EAI_/],
  ['offline', /ENETUNREACH|ENETDOWN|EHOSTUNREACH|EADDRNOTAVAIL/],
  ['timed out', /TIMEDOUT|TIMEOUT/],
];

/** What Node's `fetch` says only in the cause of its error. */
function kindOf(error: unknown): NoAnswerKind {
  const code = String(partOf(partOf(error, 'cause'), 'code'));
  return kinds.find(([, pattern]) => pattern.test(code))?.[0] ?? 'refused';
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
}
