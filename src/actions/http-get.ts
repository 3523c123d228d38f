/** One question to a server. Only `GET` is ever asked. */
export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** More than this is not taken, whatever the server sends. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a server answered, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/**
 * Asks a server. Answers with any status that came, redirects too unless the host follows them by itself; throws a
 * `NoAnswer` when none came, and rejects with the signal's reason when stopped.
 */
export type HttpGet = (request: HttpRequest) => Promise<HttpAnswer>;
