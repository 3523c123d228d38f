import type * as app from 'obsidian';
import type { Settling } from '../text/settling';

/** What an address answers. `wait` keeps it back until a test lets it go. */
export interface RouteAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer;
  readonly wait?: Promise<unknown>;
}

/** An answer, one made for each request, or the error of a network that is not there. */
export type Route = string | RouteAnswer | Error | ((request: app.RequestUrlParam) => RouteAnswer | Error);

/** The network of a test: nothing leaves the machine, and what is not recorded cannot be reached. */
export class Network {
  /** Every request, in order. */
  readonly requests: app.RequestUrlParam[] = [];
  readonly routes = new Map<string, Route>();
  readonly #settling: Settling;

  constructor(routes: Readonly<Record<string, Route>>, settling: Settling) {
    this.#settling = settling;
    for (const [url, route] of Object.entries(routes)) this.routes.set(url, route);
  }

  readonly requestUrl: typeof app.requestUrl = request => {
    const asked = typeof request === 'string' ? { url: request } : request;
    const response = this.#settling.track(this.#answer(asked));
    // App: typings: the promise has promises of its parts; one is made only when somebody asks, so that none fails unheard.
    return Object.defineProperties(response, {
      json: { get: () => response.then(({ json }): unknown => json) },
      text: { get: () => response.then(({ text }) => text) },
      arrayBuffer: { get: () => response.then(({ arrayBuffer }) => arrayBuffer) },
    }) as app.RequestUrlResponsePromise;
  };

  readonly request: typeof app.request = request => this.requestUrl(request).text;

  async #answer(request: app.RequestUrlParam): Promise<app.RequestUrlResponse> {
    this.requests.push(request);
    const route = this.routes.get(request.url);
    // Assumed: the words of the browser that the app is built on.
    if (route === undefined) throw new Error('net::ERR_NAME_NOT_RESOLVED');
    const made = typeof route === 'function' ? route(request) : route;
    const answer = typeof made === 'string' ? { body: made } : made;
    // An error is handed out as it was recorded, but not before the caller has the promise.
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    await answer.wait;
    const response = responseOf(answer);
    // App: typings: throws from 400 on unless told not to. App: seen: in many error reports: its words. Assumed: it has the status and the headers.
    if (response.status >= 400 && request.throw !== false) {
      const { status, headers } = response;
      throw Object.assign(new Error(`Request failed, status ${status}`), { status, headers });
    }
    return response;
  }
}

function responseOf({ status = 200, headers = {}, body = '' }: RouteAnswer): app.RequestUrlResponse {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const arrayBuffer = Uint8Array.from(bytes).buffer;
  const text = new TextDecoder().decode(bytes);
  return {
    status,
    headers: { ...headers },
    arrayBuffer,
    text,
    // Assumed: read when it is asked for, so an answer that is no JSON throws only then.
    get json(): unknown {
      return JSON.parse(text);
    },
  };
}
