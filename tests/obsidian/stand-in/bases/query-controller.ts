import type * as app from 'obsidian';
import { Component } from '../interface/component';
import { anchor, type Anchored } from '../text/anchors';
import type { QueryContext } from './bases-entry';

/** What the part of the app that shows a base does for its query. */
export interface QueryHost {
  readonly app: app.App;
  /** What is asked with now. */
  readonly context: () => QueryContext;
  /** Asks again, a little later. */
  readonly askAgain: () => void;
  /** The file that a new note is for: where it is made and what it is told. */
  readonly createNote: (
    name: string | undefined,
    change: ((frontmatter: Record<string, unknown>) => void) | undefined,
  ) => Promise<void>;
}

export let hostOf: (controller: app.QueryController) => QueryHost;

export function contextOf(controller: app.QueryController): QueryContext {
  return hostOf(controller).context();
}

/** Asks the vault, and asks again when something has changed. */
export class QueryController extends Component {
  readonly #host: QueryHost;

  static {
    hostOf = controller => (controller as unknown as QueryController).#host;
  }

  constructor(host: QueryHost) {
    super();
    this.#host = host;
  }

  // App: typings: views are told of changes to the vault. Assumed: all of one moment together.
  override onload(): void {
    const { app: host, askAgain } = this.#host;
    const { metadataCache, vault } = host;
    for (const ref of [
      metadataCache.on('changed', askAgain),
      metadataCache.on('deleted', askAgain),
      metadataCache.on('resolved', askAgain),
      vault.on('create', askAgain),
      vault.on('modify', askAgain),
      vault.on('rename', askAgain),
      vault.on('delete', askAgain),
    ]) {
      this.registerEvent(ref);
    }
    askAgain();
  }
}

anchor<Anchored<QueryController, app.QueryController>>(true);
