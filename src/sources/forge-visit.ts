import type { HttpRequest } from '../actions/http-get';
import type { Network, TokenFor } from '../actions/network';
import type { Forge } from './forge';
import type { Repository } from './repository';

/** How one forge is asked about one repository. */
export interface ForgeVisit {
  readonly forge: Forge;
  readonly repository: Repository;
  readonly network: Network;
  readonly tokenFor: TokenFor;
}

/** A request to the forge's API, which is the one place that a token is sent to. */
export function apiRequest(
  { forge, repository, tokenFor }: ForgeVisit,
  url: string,
  accept: string,
  rest: Pick<HttpRequest, 'mostBytes' | 'signal'>,
): HttpRequest {
  const api = new URL(forge.api(repository.site));
  const token = new URL(url).origin === api.origin ? tokenFor(api.host) : null;
  const headers = { accept, ...(token !== null && { authorization: `Bearer ${token}` }) };
  return { url, headers, ...rest };
}
