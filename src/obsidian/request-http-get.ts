import { requestUrl, type RequestUrlResponse } from 'obsidian';
import type { HttpAnswer, HttpGet } from '../actions/http-get';
import type { Network } from '../actions/network';
import { messageOf } from '../core/message-of';
import { NoAnswer, type NoAnswerKind } from '../core/no-answer';

/** The app answers with whole bodies alone, so the wait is for all of one. */
const longestWait = 60_000;

/**
 * Asks through the app, which is bound by no page's rules of origin. It can neither be stopped nor bounded: a request
 * that nobody waits for any more runs to its end, and a body is measured only when it is here. It follows redirects by
 * itself and takes a token along, which is why a token is sent only to an API that leads to itself.
 */
export const requestHttpGet: HttpGet = async ({ url, headers, mostBytes, signal }) => {
  signal?.throwIfAborted();
  const patience = countdown(longestWait, signal);
  const asked = requestUrl({ url, throw: false, ...(headers && { headers: { ...headers } }) });
  const answered = asked.then(answerOf, (error: unknown) => {
    throw new NoAnswer(kindOf(messageOf(error)), { cause: error });
  });
  const answer = await Promise.race([answered, patience.over]).finally(patience.stop);
  if (answer === 'over') throw new NoAnswer('timed out');
  const told = Number(answer.headers.get('content-length'));
  if (answer.bytes.length > mostBytes) throw new NoAnswer('too large');
  if (!answer.headers.has('content-encoding') && told > answer.bytes.length && answer.status === 200)
    throw new NoAnswer('cut short');
  return answer;
};

/** The network of the app. */
export const appNetwork: Network = {
  get: requestHttpGet,
  pause: async (milliseconds, signal) => {
    const wait = countdown(milliseconds, signal);
    await wait.over.finally(wait.stop);
  },
  now: () => Date.now(),
};

interface Countdown {
  /** Rejects with the signal's reason when stopped. */
  readonly over: Promise<'over'>;
  readonly stop: () => void;
}

function countdown(milliseconds: number, signal: AbortSignal | undefined): Countdown {
  const ended = new AbortController();
  const over = new Promise<'over'>((resolve, reject) => {
    const timer = window.setTimeout(() => {
      resolve('over');
    }, milliseconds);
    const onAbort = (): void => {
      const reason: unknown = signal?.reason;
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    ended.signal.addEventListener('abort', () => {
      window.clearTimeout(timer);
    });
    signal?.addEventListener('abort', onAbort, { once: true, signal: ended.signal });
    if (signal?.aborted === true) onAbort();
  });
  return {
    over,
    stop: () => {
      ended.abort();
    },
  };
}

function answerOf({ status, headers, arrayBuffer }: RequestUrlResponse): HttpAnswer {
  if (status === 0) throw new NoAnswer('refused');
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { status, headers: new Map(lower), bytes: new Uint8Array(arrayBuffer) };
}

/** The words of the networks below the app, on desktop, iOS and Android; others mean that no connection was made. */
const kinds: readonly (readonly [NoAnswerKind, RegExp])[] = [
  ['offline', /INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE|appears to be offline|unreachable/i],
  ['unknown host', /NAME_NOT_RESOLVED|ENOTFOUND|hostname could not be found|unable to resolve host/i],
  ['timed out', /TIMED_OUT|timed out|timeout/i],
  ['cut short', /CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED|connection was lost|unexpected end of stream/i],
];

function kindOf(message: string): NoAnswerKind {
  return kinds.find(([, pattern]) => pattern.test(message))?.[0] ?? 'refused';
}
