import type { ChangeSpec, SelectionRange } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { editorCommands } from './editor-commands';
import { redo, undo } from './editor-history';

/** The text of a note as plugins edit it; positions count from line 0. */
export class Editor extends Known {
  readonly #cm: EditorView;

  constructor(cm: EditorView) {
    super();
    this.#cm = cm;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.#cm.requestMeasure();
  }

  getValue(): string {
    return this.#cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.#cm.dispatch({ changes: { from: 0, to: this.#cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.#cm.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
  }

  lineCount(): number {
    return this.#cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { doc, selection } = this.#cm.state;
    return selection.ranges.map(({ from, to }) => doc.sliceString(from, to)).join('\n');
  }

  somethingSelected(): boolean {
    return this.#cm.state.selection.ranges.some(({ empty }) => !empty);
  }

  getRange(from: app.EditorPosition, to: app.EditorPosition): string {
    return this.#cm.state.doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, _origin?: string): void {
    this.#cm.dispatch(this.#cm.state.replaceSelection(replacement));
  }

  replaceRange(
    replacement: string,
    from: app.EditorPosition,
    to?: app.EditorPosition,
    _origin?: string,
  ): void {
    this.#cm.dispatch({ changes: this.#changeOf({ text: replacement, from, ...(to && { to }) }) });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): app.EditorPosition {
    return this.offsetToPos(this.#cm.state.selection.main[side]);
  }

  listSelections(): app.EditorSelection[] {
    return this.#cm.state.selection.ranges.map(range => ({
      anchor: this.offsetToPos(range.anchor),
      head: this.offsetToPos(range.head),
    }));
  }

  setCursor(pos: app.EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchorAt: app.EditorPosition, head: app.EditorPosition = anchorAt): void {
    this.setSelections([{ anchor: anchorAt, head }]);
  }

  setSelections(ranges: app.EditorSelectionOrCaret[], main = 0): void {
    const selected = ranges.map(({ anchor: from, head = from }) => this.#rangeOf(from, head));
    this.#cm.dispatch({ selection: EditorSelection.create(selected, main) });
  }

  focus(): void {
    this.#cm.focus();
  }

  blur(): void {
    this.#cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.#cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.#cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    const { scrollDOM } = this.#cm;
    if (x !== undefined && x !== null) scrollDOM.scrollLeft = x;
    if (y !== undefined && y !== null) scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: app.EditorRange, center = false): void {
    const target = this.#rangeOf(range.from, range.to);
    this.#cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.#cm);
  }

  redo(): void {
    redo(this.#cm);
  }

  exec(command: app.EditorCommandName): void {
    editorCommands[command](this.#cm);
  }

  // App: typings: all changes count from the text as it was; the selections from the text as it will be.
  transaction(tx: app.EditorTransaction, _origin?: string): void {
    if (tx.changes) this.#cm.dispatch({ changes: tx.changes.map(change => this.#changeOf(change)) });
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (selections.length > 0) {
      this.setSelections(selections.map(({ from, to }) => ({ anchor: from, ...(to && { head: to }) })));
    }
  }

  wordAt(pos: app.EditorPosition): app.EditorRange | null {
    const word = this.#cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  // Assumed: a place outside of the text is the nearest one inside.
  posToOffset({ line, ch }: app.EditorPosition): number {
    const { doc } = this.#cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, length } = doc.line(line + 1);
    return from + Math.max(0, Math.min(ch, length));
  }

  offsetToPos(offset: number): app.EditorPosition {
    const { doc } = this.#cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: line.number - 1, ch: Math.min(offset, doc.length) - line.from };
  }

  // App: typings: every line is read first; what is then written goes into one change.
  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => app.EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const { from, to } = this.#cm.state.selection.main;
    const [first, last] = [this.offsetToPos(from).line, this.offsetToPos(to).line];
    const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      line => !ignoreEmpty || first === last || this.getLine(line).trim() !== '',
    );
    const values = lines.map(line => read(line, this.getLine(line)));
    const changes = lines.map((line, index) => write(line, this.getLine(line), values[index] ?? null));
    this.transaction({ changes: changes.flatMap(change => change ?? []) });
  }

  /** Where a position is on the page; null where there is no page that has a layout. */
  placeOf(position: app.EditorPosition): { left: number; top: number; bottom: number } | null {
    return this.#cm.coordsAtPos(this.posToOffset(position));
  }

  #rangeOf(from: app.EditorPosition, to: app.EditorPosition): SelectionRange {
    return EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
  }

  #changeOf({ from, to = from, text }: app.EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }
}

anchor<Anchored<Editor, app.Editor, 'placeOf'>>(true);
