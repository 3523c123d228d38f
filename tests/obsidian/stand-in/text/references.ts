import type * as app from 'obsidian';

// App: typings: a callback that answers true ends the walk, and the walk says so.
export const iterateRefs: typeof app.iterateRefs = (refs, cb) => refs.some(ref => cb(ref) === true);

export const iterateCacheRefs: typeof app.iterateCacheRefs = (cache, cb) =>
  [...(cache.links ?? []), ...(cache.embeds ?? [])].some(ref => cb(ref) === true);
