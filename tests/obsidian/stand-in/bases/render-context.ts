import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { Surroundings } from '../workspace/surroundings';

/** The app that a value is drawn in. */
export let aroundOf: (context: app.RenderContext) => Surroundings;

/** What values are told when they are drawn; the app has one. */
export class RenderContext extends Known {
  hoverPopover: app.HoverPopover | null = null;
  readonly #around: () => Surroundings;

  static {
    aroundOf = context => (context as RenderContext).#around();
  }

  constructor(around: () => Surroundings) {
    super();
    this.#around = around;
  }
}

anchor<Anchored<RenderContext, app.RenderContext>>(true);
