import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { ViewPlugin } from '@codemirror/view';
import type * as app from 'obsidian';

/** Says to a new editor in which view it is. */
function fieldOf<T>(): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error('This editor is in no view');
    },
    update: value => value,
  });
}

/** Turns the live preview on or off. */
export const setLivePreview = StateEffect.define<boolean>();

export const editorInfoField: typeof app.editorInfoField = fieldOf();

// App: typings: the older name of the same field.
export const editorViewField: typeof app.editorViewField = editorInfoField;

export const editorEditorField: typeof app.editorEditorField = StateField.define<EditorView>({
  create: () => null as unknown as EditorView,
  update: value => value,
});

export const editorLivePreviewField: typeof app.editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value: boolean, transaction) =>
    transaction.effects.reduce<boolean>(
      (on, effect) => (effect.is(setLivePreview) ? effect.value : on),
      value,
    ),
});

export const livePreviewState: typeof app.livePreviewState = ViewPlugin.define(
  (): app.LivePreviewStateType => ({ mousedown: false }),
  {
    eventHandlers: {
      mousedown() {
        this.mousedown = true;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);
