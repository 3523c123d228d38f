import type * as app from 'obsidian';
import { MarkdownRenderChild } from '../rendering/markdown-renderer';
import type { Embedding } from '../workspace/embed-registry';
import type { Surroundings } from '../workspace/surroundings';
import { ShownBase } from './shown-base';
import type { BasesViewTypes } from './view-types';

/** Shows a base within a note: a file of its own as `![[Papers.base#Cards]]`, or the text of a `base` block. */
export class BaseEmbeds {
  constructor(
    private readonly around: Surroundings,
    private readonly types: BasesViewTypes,
  ) {}

  // App: help: what stands after the `#` is the name of a view.
  readonly embedFile = async ({ el, file, subpath, sourcePath, owner }: Embedding): Promise<void> => {
    const { vault } = this.around.app;
    el.addClasses(['bases-embed', 'block-language-base']);
    const save = (text: string): void => this.#track(vault.modify(file, text));
    const shown = this.#show(el, sourcePath, save);
    if (subpath !== '') shown.choose(subpath.slice(1));
    shown.set(await vault.cachedRead(file));
    const read = async (): Promise<void> => {
      const text = await vault.cachedRead(file);
      if (text !== shown.text) shown.set(text);
    };
    shown.registerEvent(vault.on('modify', changed => changed === file && this.#track(read())));
    owner.addChild(shown);
  };

  readonly drawBlock = (source: string, el: HTMLElement, context: app.MarkdownPostProcessorContext): void => {
    el.addClass('bases-embed');
    const save = (text: string): void => {
      const info = context.getSectionInfo(el);
      const file = this.around.app.vault.getFileByPath(context.sourcePath);
      if (!info || !file) return;
      this.#track(
        this.around.app.vault
          .process(file, note => replaceBlock(note, info, source, text))
          .then(() => undefined),
      );
    };
    const shown = this.#show(el, context.sourcePath, save);
    shown.set(source);
    const child = new MarkdownRenderChild(el);
    child.addChild(shown);
    context.addChild(child as never);
  };

  #show(el: HTMLElement, sourcePath: string, save: (text: string) => void): ShownBase {
    const { around, types } = this;
    // App: help: in a note, `this` is the note.
    return new ShownBase({
      around,
      types,
      el,
      save,
      thisFile: () => around.app.vault.getFileByPath(sourcePath),
    });
  }

  #track(work: Promise<void>): void {
    void this.around.settle.track(work);
  }
}

/** A note with another text in one of its blocks; as it is where the block has changed meanwhile. */
function replaceBlock(
  note: string,
  { lineStart, lineEnd }: app.MarkdownSectionInformation,
  before: string,
  after: string,
): string {
  const lines = note.split('\n');
  const inside = lines.slice(lineStart + 1, lineEnd).join('\n');
  if (inside !== before) return note;
  const changed = after.replace(/\n$/, '').split('\n');
  return [...lines.slice(0, lineStart + 1), ...changed, ...lines.slice(lineEnd)].join('\n');
}
