import type * as app from 'obsidian';
import type { Surroundings } from '../workspace/surroundings';
import type { MarkdownView } from './markdown-view';

/** Asks the suggesters of all plugins whether they have something to offer at the cursor. */
export class EditorSuggestions {
  #open: app.EditorSuggest<unknown> | null = null;

  constructor(
    private readonly view: MarkdownView,
    private readonly around: Surroundings,
  ) {}

  // App: typings: the first that is triggered shows its suggestions; the others are not asked.
  update(): void {
    const { editor, file } = this.view;
    if (!file || !editor.hasFocus() || editor.somethingSelected()) return this.close();
    const cursor = editor.getCursor();
    for (const suggest of this.around.editorSuggests) {
      const trigger = suggest.onTrigger(cursor, editor, file);
      if (trigger) return this.#show(suggest, { ...trigger, editor: editor, file });
    }
    this.close();
  }

  close(): void {
    this.#open?.close();
    this.#open = null;
  }

  #show(suggest: app.EditorSuggest<unknown>, context: app.EditorSuggestContext): void {
    if (this.#open !== suggest) this.close();
    this.#open = suggest;
    suggest.context = context;
    suggest.open();
  }
}
