import type { EditorState } from '@codemirror/state';
import { StateField } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { Decoration, EditorView } from '@codemirror/view';
import { getFrontMatterInfo } from '../text/frontmatter-info';
import { editorLivePreviewField } from './editor-fields';

/** App: help: in live preview the properties stand above the text and not in it. */
export const hiddenProperties = StateField.define<DecorationSet>({
  create: hide,
  update: (_hidden, transaction) => hide(transaction.state),
  provide: field => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(view => view.state.field(field)),
  ],
});

function hide(state: EditorState): DecorationSet {
  if (!state.field(editorLivePreviewField)) return Decoration.none;
  const { exists, contentStart } = getFrontMatterInfo(state.doc.toString());
  const end = Math.min(contentStart, state.doc.length);
  if (!exists || end === 0) return Decoration.none;
  const to = state.doc.lineAt(end).from === end && end < state.doc.length ? end - 1 : end;
  return Decoration.set([Decoration.replace({ block: true }).range(0, to)]);
}
