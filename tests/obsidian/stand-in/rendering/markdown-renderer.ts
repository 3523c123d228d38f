import type * as app from 'obsidian';
import { Component } from '../interface/component';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { HostApp } from '../workspace/surroundings';
import { codeBlockProcessor, registerPostProcessor, unregisterPostProcessor } from './post-processors';
import { renderPlain } from './render-blocks';

/** A part of a rendered text that lives as long as the text is shown. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  app!: app.App;
  hoverPopover: app.HoverPopover | null = null;
  abstract get file(): app.TFile;

  // App: typings: embeds and children of processors belong to the component that is handed in.
  static async render(
    host: app.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: app.Component,
  ): Promise<void> {
    const { around } = (host as unknown as HostApp).workspace;
    await around.settle.track(renderPlain({ around, markdown, el, sourcePath, owner: component }));
  }
}

/** What plugins use to have a say in how notes are rendered. */
export class MarkdownPreviewRenderer extends Known {
  static readonly registerPostProcessor = registerPostProcessor;
  static readonly unregisterPostProcessor = unregisterPostProcessor;
  static readonly createCodeBlockPostProcessor = codeBlockProcessor;
}

anchor<Anchored<MarkdownRenderChild, app.MarkdownRenderChild>>(true);
anchor<Anchored<MarkdownRenderer, app.MarkdownRenderer>>(true);
anchor<Anchored<Pick<typeof MarkdownRenderer, 'render'>, typeof app.MarkdownRenderer>>(true);
anchor<Anchored<typeof MarkdownPreviewRenderer, typeof app.MarkdownPreviewRenderer>>(true);
