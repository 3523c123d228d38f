import type { HttpAnswer, HttpRequest } from '../actions/http-get';
import type { Network } from '../actions/network';
import { ListUnavailable } from '../core/list-unavailable';
import { NoAnswer } from '../core/no-answer';
import * as networkWording from '../core/wording/network-wording';
import { isLoopback, mayAsk } from './source-address';

const tries = 3;

/** Nobody looks at a window for longer than this without an answer. */
const longestPause = 10_000;

const redirects = 5;

/** Asks as servers like to be asked: what fails for the moment is asked again after a pause, three times at most. */
export async function politeGet(network: Network, request: HttpRequest): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await follow(network, request).catch((error: unknown) => {
      request.signal?.throwIfAborted();
      if (error instanceof NoAnswer) return error;
      throw error;
    });
    const pause = attempt < tries ? pauseAfter(answer, attempt, network.now()) : null;
    if (pause === null || pause > longestPause) {
      if (answer instanceof NoAnswer) throw answer;
      return answer;
    }
    await network.pause(pause, request.signal);
  }
}

/** Milliseconds after which asking again makes sense; null when the same would be answered. */
function pauseAfter(answer: HttpAnswer | NoAnswer, attempt: number, now: number): number | null {
  const own = attempt * 1000;
  if (answer instanceof NoAnswer) {
    return answer.kind === 'timed out' || answer.kind === 'cut short' || answer.kind === 'refused'
      ? own
      : null;
  }
  if (answer.status < 500 && !isLimit(answer)) return null;
  return untilAllowed(answer, now) ?? own;
}

/** Whether a server refuses because it was asked too often. */
export function isLimit({ status, headers, bytes }: HttpAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const isMarked = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return isMarked || /rate limit/i.test(new TextDecoder().decode(bytes.subarray(0, 2000)));
}

/** Milliseconds until a server answers again, as far as it says; null when it does not. */
export function untilAllowed({ headers }: HttpAnswer, now: number): number | null {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(after)) return Number(after) * 1000;
  const date = after === '' ? NaN : Date.parse(after);
  const reset = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '')?.[0];
  const isSpent = headers.get('x-ratelimit-remaining') === '0' && reset !== undefined;
  const at = Number.isNaN(date) ? (isSpent ? Number(reset) * 1000 : null) : date;
  return at === null ? null : Math.max(0, at - now);
}

/** Follows redirects where the host does not; a token stays with the server that it was meant for. */
async function follow(network: Network, request: HttpRequest): Promise<HttpAnswer> {
  const from = new URL(request.url);
  let url = from;
  for (let step = 0; step <= redirects; step++) {
    request.signal?.throwIfAborted();
    const headers = url.origin === from.origin ? request.headers : withoutToken(request.headers);
    const answer = await network.get({ ...request, url: url.href, ...(headers && { headers }) });
    const to = redirectOf(answer, url);
    if (to === null) return answer;
    if (!mayAsk(to) || (isLoopback(to) && !isLoopback(from)))
      throw new ListUnavailable(networkWording.badRedirect(from.hostname));
    url = to;
  }
  throw new ListUnavailable(networkWording.tooManyRedirects(from.hostname));
}

function redirectOf({ status, headers }: HttpAnswer, base: URL): URL | null {
  const location = headers.get('location');
  if (location === undefined || ![301, 302, 303, 307, 308].includes(status)) return null;
  return URL.canParse(location, base.href) ? new URL(location, base.href) : null;
}

function withoutToken(headers: HttpRequest['headers']): HttpRequest['headers'] {
  if (headers === undefined) return undefined;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'));
}
