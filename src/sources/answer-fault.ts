import type { HttpAnswer, HttpRequest } from '../actions/http-get';
import type { Network } from '../actions/network';
import { ListUnavailable } from '../core/list-unavailable';
import { NoAnswer } from '../core/no-answer';
import * as networkWording from '../core/wording/network-wording';
import { isLimit, politeGet, untilAllowed } from './polite-get';

/**
 * Asks for something that the whole list hangs on: a server that gives no answer, or refuses everybody, ends in a
 * sentence. Statuses that speak of the thing asked for (200, 304, 404, 409, 410, 422) are the caller's to read.
 */
export async function getOrSay(
  network: Network,
  request: HttpRequest,
  canHaveToken = false,
): Promise<HttpAnswer> {
  const host = new URL(request.url).host;
  let answer: HttpAnswer;
  try {
    answer = await politeGet(network, request);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new ListUnavailable(networkWording.noAnswer[error.kind](host), { cause: error });
  }
  const fault = faultOf(answer, host, hintFor(request, canHaveToken), network.now());
  if (fault !== null) throw new ListUnavailable(fault);
  return answer;
}

export function hintFor({ headers }: HttpRequest, canHaveToken: boolean): networkWording.TokenHint {
  if (headers?.authorization !== undefined) return 'was sent';
  return canHaveToken ? 'could add' : 'none';
}

function faultOf(
  answer: HttpAnswer,
  host: string,
  hint: networkWording.TokenHint,
  now: number,
): string | null {
  const { status } = answer;
  if (isLimit(answer)) {
    const pause = untilAllowed(answer, now);
    const minutes = pause === null ? null : Math.max(1, Math.ceil(pause / 60_000));
    return networkWording.limited(host, minutes, hint);
  }
  if (status >= 500) return networkWording.stillBusy(host, status);
  if (status === 401) return networkWording.wrongToken(host, hint);
  if (status === 403 || status === 451) return networkWording.forbidden(host, status, hint);
  if (status === 200 || status === 304) return null;
  return [404, 409, 410, 422].includes(status) ? null : networkWording.odd(host, status);
}

/** Whether a web page came, whatever was asked for. */
export function isWebPage({ bytes }: HttpAnswer): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\s*<(?:!doctype\s+html|html|head|\?xml)/i.test(start);
}
