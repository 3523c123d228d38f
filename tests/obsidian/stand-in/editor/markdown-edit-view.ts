import type { Extension } from '@codemirror/state';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type * as app from 'obsidian';
import { Menu } from '../interface/menu';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { Surroundings } from '../workspace/surroundings';
import { Editor } from './editor';
import { editorCommands, selectAll } from './editor-commands';
import { editorEditorField, editorInfoField, editorLivePreviewField, setLivePreview } from './editor-fields';
import { editorHistory, redo, undo } from './editor-history';
import { hiddenProperties } from './hidden-properties';
import { markdownLanguage } from './markdown-language';
import type { MarkdownView } from './markdown-view';

/** Marks a change that comes from the disk. */
const fromDisk = Annotation.define<boolean>();

const editorKeys = [
  { key: 'Mod-z', run: undo },
  { key: 'Mod-Shift-z', run: redo },
  { key: 'Mod-y', run: redo },
  // The editor draws only the lines that are seen, so the browser's own keys would end with them.
  { key: 'Mod-Home', run: editorCommands.goStart },
  { key: 'Mod-End', run: editorCommands.goEnd },
  { key: 'Mod-a', run: selectAll },
  { key: 'Tab', run: editorCommands.indentMore, shift: editorCommands.indentLess },
];

/** The note as it is written. */
export class MarkdownEditView extends Known {
  app: app.App;
  hoverPopover: app.HoverPopover | null = null;
  readonly containerEl: HTMLElement;
  readonly editor: Editor;
  readonly cm: EditorView;
  readonly #view: MarkdownView;
  readonly #around: Surroundings;
  readonly #plugins = new Compartment();

  constructor(view: MarkdownView, around: Surroundings) {
    super();
    this.#view = view;
    this.#around = around;
    this.app = view.app;
    this.containerEl = view.containerEl.ownerDocument.createElement('div');
    this.containerEl.className = 'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width';
    this.cm = new EditorView({ parent: this.containerEl, state: this.#stateOf('') });
    this.editor = new Editor(this.cm);
    this.containerEl.addEventListener('contextmenu', evt => this.#openMenu(evt));
  }

  get file(): app.TFile | null {
    return this.#view.file;
  }

  get(): string {
    return this.cm.state.doc.toString();
  }

  /** A new note begins a new history; otherwise only what differs is changed, so that the cursor stays. */
  set(data: string, clear: boolean): void {
    if (clear) {
      const isLive = this.cm.state.field(editorLivePreviewField);
      this.cm.setState(this.#stateOf(data));
      this.showLivePreview(isLive);
      return;
    }
    const before = this.get();
    if (before === data) return;
    const { from, to, insert } = difference(before, data);
    this.cm.dispatch({ changes: { from, to, insert }, annotations: fromDisk.of(true) });
  }

  clear(): void {
    this.set('', true);
  }

  getSelection(): string {
    return this.editor.getSelection();
  }

  // App: typings: scrolling is counted in lines.
  getScroll(): number {
    return this.cm.state.doc.lineAt(this.cm.viewport.from).number - 1;
  }

  applyScroll(scroll: number): void {
    const line = Math.min(scroll, this.editor.lastLine());
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } });
  }

  showLivePreview(on: boolean): void {
    this.containerEl.classList.toggle('is-live-preview', on);
    this.cm.dispatch({ effects: setLivePreview.of(on) });
  }

  /** Takes up the extensions that plugins have registered since. */
  updateOptions(): void {
    this.cm.dispatch({ effects: this.#plugins.reconfigure([...this.#around.editorExtensions]) });
  }

  destroy(): void {
    this.cm.destroy();
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({ doc, extensions: this.#extensions() });
  }

  #extensions(): Extension {
    return [
      editorInfoField.init(() => this.#view),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField,
      hiddenProperties,
      editorHistory,
      drawSelection(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ spellcheck: 'true', autocapitalize: 'on', 'aria-label': 'Note' }),
      markdownLanguage,
      keymap.of(editorKeys),
      EditorView.domEventHandlers({
        paste: evt => this.#offer('editor-paste', evt),
        drop: evt => this.#offer('editor-drop', evt),
      }),
      EditorView.updateListener.of(update => this.#changed(update)),
      this.#plugins.of([...this.#around.editorExtensions]),
    ];
  }

  // App: typings: `editor-change` comes for every change, `quick-preview` before what was typed is saved.
  #changed(update: ViewUpdate): void {
    if (update.docChanged) {
      const { workspace } = this.#around.app;
      const isOutside = update.transactions.some(transaction => transaction.annotation(fromDisk));
      if (!isOutside) {
        this.#view.requestSave();
        if (this.file) workspace.trigger('quick-preview', this.file, this.get());
      }
      workspace.trigger('editor-change', this.editor, this.#view);
    }
    if (update.docChanged || update.selectionSet) this.#view.suggest();
  }

  // App: typings: a plugin that handles the event says so with `preventDefault`.
  #offer(name: string, evt: Event): boolean {
    this.#around.app.workspace.trigger(name, evt, this.editor, this.#view);
    return evt.defaultPrevented;
  }

  #openMenu(evt: MouseEvent): void {
    evt.preventDefault();
    const menu = new Menu();
    this.#around.app.workspace.trigger('editor-menu', menu, this.editor, this.#view);
    menu.showAtMouseEvent(evt);
  }
}

function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

type Own = 'containerEl' | 'editor' | 'cm' | 'showLivePreview' | 'updateOptions' | 'destroy';
anchor<Anchored<MarkdownEditView, app.MarkdownEditView, Own>>(true);
