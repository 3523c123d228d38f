import type { HttpGet } from './http-get';

/** What asking servers politely needs of the host: the asking, and a clock to wait by. */
export interface Network {
  readonly get: HttpGet;
  /** Rejects with the signal's reason when stopped. */
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970, as servers tell when to come back. */
  readonly now: () => number;
}

/** The token for an API by its host (`api.github.com`); null for every host that the member keeps no token for. */
export type TokenFor = (host: string) => string | null;
