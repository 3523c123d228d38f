import type * as app from 'obsidian';
import { Component } from '../interface/component';
import { anchor, type Anchored } from '../text/anchors';
import { hostOf } from './query-controller';

/** What draws a base. */
export abstract class BasesView extends Component {
  abstract type: string;
  app: app.App;
  // Assumed: these are not there before the view is made; asked for in its constructor, they throw.
  declare config: app.BasesViewConfig;
  declare allProperties: app.BasesPropertyId[];
  declare data: app.BasesQueryResult;
  readonly #controller: app.QueryController;

  protected constructor(controller: app.QueryController) {
    super();
    this.#controller = controller;
    this.app = hostOf(controller).app;
  }

  abstract onDataUpdated(): void;

  // App: typings: the menu for a new note. Assumed: here the note is made and opened at once.
  async createFileForView(
    baseFileName?: string,
    frontmatterProcessor?: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    await hostOf(this.#controller).createNote(baseFileName, frontmatterProcessor);
  }
}

anchor<Anchored<BasesView, app.BasesView>>(true);
