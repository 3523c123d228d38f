import type * as app from 'obsidian';

interface Registered {
  readonly processor: app.MarkdownPostProcessor;
  readonly sortOrder: number;
}

const registered: Registered[] = [];
const listeners = new Set<() => void>();

/** App: typings: a lower order runs first; the same order runs as registered. */
export function registerPostProcessor(processor: app.MarkdownPostProcessor, sortOrder = 0): void {
  registered.push({ processor, sortOrder });
  registered.sort((one, other) => one.sortOrder - other.sortOrder);
  for (const listener of listeners) listener();
}

export function unregisterPostProcessor(processor: app.MarkdownPostProcessor): void {
  const index = registered.findIndex(each => each.processor === processor);
  if (index < 0) return;
  registered.splice(index, 1);
  for (const listener of listeners) listener();
}

/** App: help (1.13.1): what is already rendered is rendered again when the processors of a plugin change. */
export function onPostProcessors(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** App: docs: the processors run one after the other over each block, and what they answer is awaited. */
export async function postProcess(el: HTMLElement, context: app.MarkdownPostProcessorContext): Promise<void> {
  for (const { processor } of [...registered]) await processor(el, context);
}

/** App: typings: the block's `pre` gives way to a `div` that belongs to the handler. */
export function codeBlockProcessor(
  language: string,
  handler: (
    source: string,
    el: HTMLElement,
    ctx: app.MarkdownPostProcessorContext,
  ) => Promise<unknown> | void,
): (el: HTMLElement, ctx: app.MarkdownPostProcessorContext) => Promise<void> {
  return async (el, context) => {
    for (const code of el.querySelectorAll<HTMLElement>('pre > code')) {
      if (!code.classList.contains(`language-${language}`)) continue;
      const div = el.ownerDocument.createElement('div');
      div.className = `block-language-${language}`;
      code.parentElement?.replaceWith(div);
      await handler((code.textContent ?? '').replace(/\n$/, ''), div, context);
    }
  };
}
