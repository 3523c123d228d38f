import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import type { EditorState, Line, SelectionRange } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';
import type { EditorCommandName } from 'obsidian';

/** Moves the cursor. */
function go(to: (view: EditorView, range: SelectionRange) => SelectionRange): Command {
  return view => {
    const ranges = view.state.selection.ranges.map(range => EditorSelection.cursor(to(view, range).head));
    view.dispatch({ selection: EditorSelection.create(ranges), scrollIntoView: true });
    return true;
  };
}

function selectedLines(state: EditorState): readonly Line[] {
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  return Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
}

function indent(isMore: boolean): Command {
  return view => {
    const changes = selectedLines(view.state).map(line => {
      if (isMore) return { from: line.from, insert: '\t' };
      return { from: line.from, to: line.from + (/^(?:\t| {1,4})/.exec(line.text)?.[0].length ?? 0) };
    });
    view.dispatch({ changes });
    return true;
  };
}

/** Exchanges the lines of the selection with the one above or below. */
function swapLine(by: -1 | 1): Command {
  return ({ state, dispatch }) => {
    const lines = selectedLines(state);
    const [first, last] = [lines[0], lines.at(-1)];
    const number = ((by < 0 ? first?.number : last?.number) ?? 0) + by;
    if (!first || !last || number < 1 || number > state.doc.lines) return false;
    const other = state.doc.line(number);
    const [upper, lower] = by < 0 ? [other, first] : [first, other];
    const block = state.doc.sliceString(first.from, last.to);
    const insert = by < 0 ? `${block}\n${other.text}` : `${other.text}\n${block}`;
    const shift = by * (other.length + 1);
    const { anchor, head } = state.selection.main;
    dispatch(
      state.update({
        changes: { from: upper.from, to: by < 0 ? last.to : lower.to, insert },
        selection: { anchor: anchor + shift, head: head + shift },
      }),
    );
    return true;
  };
}

const deleteLine: Command = ({ state, dispatch }) => {
  const lines = selectedLines(state);
  const [from, to] = [lines[0]?.from ?? 0, lines.at(-1)?.to ?? 0];
  const isLast = to === state.doc.length;
  dispatch(
    state.update({ changes: { from: isLast ? Math.max(0, from - 1) : from, to: isLast ? to : to + 1 } }),
  );
  return true;
};

// App: seen: the new line keeps the indentation of the one before.
const newlineAndIndent: Command = ({ state, dispatch }) => {
  const { from } = state.selection.main;
  const indentation = /^\s*/.exec(state.doc.lineAt(from).text)?.[0] ?? '';
  dispatch(state.update(state.replaceSelection(`\n${indentation}`)));
  return true;
};

export const selectAll: Command = ({ state, dispatch }) => {
  dispatch(state.update({ selection: { anchor: 0, head: state.doc.length } }));
  return true;
};

/** App: typings: what `exec` can do. */
export const editorCommands: Readonly<Record<EditorCommandName, Command>> = {
  goUp: go((view, range) => view.moveVertically(range, false)),
  goDown: go((view, range) => view.moveVertically(range, true)),
  goLeft: go((view, range) => view.moveByChar(range, false)),
  goRight: go((view, range) => view.moveByChar(range, true)),
  goStart: go(() => EditorSelection.cursor(0)),
  goEnd: go(view => EditorSelection.cursor(view.state.doc.length)),
  goWordLeft: go((view, range) => view.moveByGroup(range, false)),
  goWordRight: go((view, range) => view.moveByGroup(range, true)),
  indentMore: indent(true),
  indentLess: indent(false),
  newlineAndIndent,
  swapLineUp: swapLine(-1),
  swapLineDown: swapLine(1),
  deleteLine,
  toggleFold,
  foldAll,
  unfoldAll,
};
