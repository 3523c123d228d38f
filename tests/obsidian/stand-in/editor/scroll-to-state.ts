import { resolveSubpath } from '../text/subpath';
import { innerLeaf } from '../workspace/view';
import type { MarkdownView } from './markdown-view';

type Wanted = Readonly<Record<string, unknown>>;

/** App: seen: `line` and `subpath` say what is to be seen, `cursor` what is selected, `focus` where keys go. */
export function scrollToState(view: MarkdownView, state: Wanted): void {
  const line = lineOf(view, state);
  if (line !== null) showLine(view, line, state);
  if (state.focus === true) focus(view);
}

function lineOf(view: MarkdownView, { line, subpath, scroll }: Wanted): number | null {
  if (typeof line === 'number') return line;
  if (typeof subpath === 'string' && view.file) {
    const cache = view.app.metadataCache.getFileCache(view.file);
    return (cache && resolveSubpath(cache, subpath)?.start.line) ?? null;
  }
  return typeof scroll === 'number' ? scroll : null;
}

function showLine(view: MarkdownView, line: number, state: Wanted): void {
  if (view.getMode() === 'source') {
    const at = { line: Math.min(line, view.editor.lastLine()), ch: 0 };
    if (state.scroll === undefined) view.editor.setCursor(at);
    view.editor.scrollIntoView({ from: at, to: at }, true);
    return;
  }
  const { settle } = innerLeaf(view.leaf).workspace.around;
  void settle.track(view.previewMode.rendered().then(() => view.previewMode.applyScroll(line)));
}

function focus(view: MarkdownView): void {
  if (view.getMode() === 'source') view.editor.focus();
  else view.previewMode.previewEl.focus({ preventScroll: true });
}
