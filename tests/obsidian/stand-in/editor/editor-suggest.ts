import type * as app from 'obsidian';
import { drawInstructions } from '../interface/instructions';
import { PopoverSuggest } from '../interface/popover-suggest';
import { track } from '../interface/running-host';
import { anchor, type Anchored } from '../text/anchors';

/** Suggestions at the cursor of a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: app.EditorSuggestContext | null = null;
  limit = 100;
  #question = 0;

  setInstructions(instructions: app.Instruction[]): void {
    this.suggestEl.querySelector(':scope > .prompt-instructions')?.remove();
    drawInstructions(this.suggestEl.createDiv({ cls: 'prompt-instructions' }), instructions);
  }

  abstract onTrigger(
    cursor: app.EditorPosition,
    editor: app.Editor,
    file: app.TFile | null,
  ): app.EditorSuggestTriggerInfo | null;

  abstract getSuggestions(context: app.EditorSuggestContext): T[] | Promise<T[]>;

  // App: typings: the suggestions are asked for anew with every context.
  override open(): void {
    const { context } = this;
    if (!context) return;
    this.#question += 1;
    const question = this.#question;
    const answer = this.getSuggestions(context);
    if (!(answer instanceof Promise)) return this.#show(answer, context);
    track(answer.then(values => (question === this.#question ? this.#show(values, context) : undefined)));
  }

  override close(): void {
    this.context = null;
    super.close();
  }

  #show(values: readonly T[], context: app.EditorSuggestContext): void {
    if (values.length === 0) return super.close();
    this.chooser.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    super.open();
    this.reposition(placeOf(context));
  }
}

/** Where the text that triggered the suggestions is on the page. */
function placeOf({ editor, start }: app.EditorSuggestContext): { left: number; top: number; bottom: number } {
  const at = (editor as unknown as { placeOf(position: app.EditorPosition): DOMRect | null }).placeOf(start);
  return at ?? { left: 0, top: 0, bottom: 0 };
}

anchor<Anchored<EditorSuggest<string>, app.EditorSuggest<string>>>(true);
