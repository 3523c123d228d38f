import type * as app from 'obsidian';
import type { Network } from './request-url';

let running: Network | null = null;

/** Says over which network the app of this page asks; answers the way to stop it. */
export function runNetwork(network: Network): () => void {
  running = network;
  return () => {
    if (running === network) running = null;
  };
}

function current(): Network {
  if (!running) throw new Error('No app runs on this page');
  return running;
}

export const requestUrl: typeof app.requestUrl = asked => current().requestUrl(asked);
export const request: typeof app.request = asked => current().request(asked);
