import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forgejoAnswer, githubAnswer, gitlabAnswer, type Played, type Repositories } from './forge-answers';
import { commitIdOf, type Files } from './git-ids';

/** One request as it arrived. */
export interface Heard {
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  /** What was answered: the status, and how many bytes of a body. */
  status: number;
  bodyBytes: number;
}

/** Answers in the place of the forge; `next` plays on as if nothing were wrong. */
export type Fault = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Planted {
  readonly path: RegExp;
  readonly fault: Fault;
  times: number;
}

/** A server on this machine that plays GitHub, GitLab and Forgejo, with every fault on demand. */
export class RecordedForge {
  readonly heard: Heard[] = [];
  readonly #repositories: Map<string, { commits: Map<string, Files>; head: string | null }> = new Map();
  readonly #redirects = new Map<string, string>();
  readonly #faults: Planted[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#hear(request, response);
    });
  }

  static async start(): Promise<RecordedForge> {
    const forge = new RecordedForge();
    await new Promise<void>(resolve => forge.#server.listen(0, '127.0.0.1', resolve));
    return forge;
  }

  /** `http://127.0.0.1:…`, or the same machine by a name, which counts as another server. */
  site(host = '127.0.0.1'): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  /** Everything as on the first day, on the same port. */
  reset(): void {
    this.heard.length = 0;
    this.#faults.length = 0;
    this.#repositories.clear();
    this.#redirects.clear();
  }

  /** Pushes files as a new commit of `owner/name`; answers its id. */
  push(name: string, files: Files): string {
    const repository = this.#repositories.get(name) ?? { commits: new Map<string, Files>(), head: null };
    const id = commitIdOf(files);
    repository.commits.set(id, files);
    repository.head = id;
    this.#repositories.set(name, repository);
    return id;
  }

  /** A repository without a commit. */
  makeEmpty(name: string): void {
    this.#repositories.set(name, { commits: new Map(), head: null });
  }

  rename(from: string, to: string): void {
    const found = this.#repositories.get(from);
    if (found === undefined) throw new Error(`No ${from} to rename`);
    this.#repositories.delete(from);
    this.#repositories.set(to, found);
    this.#redirects.set(from, to);
  }

  /** Goes wrong where the path matches, so often or for ever. */
  plant(path: RegExp, fault: Fault, times = Infinity): void {
    this.#faults.push({ path, fault, times });
  }

  /** The paths that were asked for, in order. */
  paths(): readonly string[] {
    return this.heard.map(({ path }) => path);
  }

  #hear(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    const heard: Heard = {
      path,
      host: request.headers.host ?? '',
      headers: request.headers,
      status: 0,
      bodyBytes: 0,
    };
    this.heard.push(heard);
    const end = response.end.bind(response);
    response.end = ((body?: string | Uint8Array) => {
      heard.status = response.statusCode;
      heard.bodyBytes = body === undefined ? 0 : Buffer.byteLength(body);
      return end(body);
    }) as typeof response.end;
    const planted = this.#faults.find(each => each.times > 0 && each.path.test(path));
    const next = (): void => {
      play(response, this.#answer(request));
    };
    if (planted === undefined) return next();
    planted.times--;
    planted.fault(request, response, next);
  }

  #answer(request: IncomingMessage): Played {
    const repositories: Repositories = {
      find: name => this.#repositories.get(name) ?? null,
      renamed: name => this.#redirects.get(name) ?? null,
    };
    const site = `http://${request.headers.host ?? ''}`;
    const url = new URL(request.url ?? '', site);
    const asked = { url, site, headers: request.headers };
    const answer =
      githubAnswer(asked, repositories) ??
      gitlabAnswer(asked, repositories) ??
      forgejoAnswer(asked, repositories);
    return answer ?? { status: 404, headers: {}, body: '404: Not Found' };
  }
}

function play(response: ServerResponse, { status, headers, body }: Played): void {
  response.writeHead(status, headers);
  if (status === 304) response.end();
  else response.end(body);
}
