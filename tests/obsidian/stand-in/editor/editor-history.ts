import type { ChangeSet, EditorSelection, Transaction } from '@codemirror/state';
import { Annotation, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

interface Step {
  /** What takes the change back. */
  readonly inverse: ChangeSet;
  readonly selection: EditorSelection;
  readonly time: number;
  readonly isTyping: boolean;
}

interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const walking = Annotation.define<'undo' | 'redo'>();

/** Assumed: letters typed within half a second go back together. */
const together = 500;

/** The changes of a note since it was opened. */
export const editorHistory = StateField.define<History>({
  create: () => ({ done: [], undone: [] }),
  update: (history, transaction) => (transaction.docChanged ? remember(history, transaction) : history),
});

function remember({ done, undone }: History, transaction: Transaction): History {
  const step: Step = {
    inverse: transaction.changes.invert(transaction.startState.doc),
    selection: transaction.startState.selection,
    time: Date.now(),
    isTyping: transaction.isUserEvent('input.type'),
  };
  const way = transaction.annotation(walking);
  if (way === 'undo') return { done: done.slice(0, -1), undone: [...undone, step] };
  if (way === 'redo') return { done: [...done, step], undone: undone.slice(0, -1) };
  const last = done.at(-1);
  if (!last?.isTyping || !step.isTyping || step.time - last.time > together)
    return { done: [...done, step], undone: [] };
  const joined = { ...step, inverse: step.inverse.compose(last.inverse), selection: last.selection };
  return { done: [...done.slice(0, -1), joined], undone: [] };
}

function walk(view: EditorView, way: 'undo' | 'redo'): boolean {
  const { done, undone } = view.state.field(editorHistory);
  const step = (way === 'undo' ? done : undone).at(-1);
  if (!step) return false;
  view.dispatch({
    changes: step.inverse,
    selection: step.selection,
    annotations: walking.of(way),
    scrollIntoView: true,
  });
  return true;
}

export function undo(view: EditorView): boolean {
  return walk(view, 'undo');
}

export function redo(view: EditorView): boolean {
  return walk(view, 'redo');
}
