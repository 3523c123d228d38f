import type * as app from 'obsidian';
import { Keymap } from '../../interface/keymap';
import { anchor, type Anchored } from '../../text/anchors';
import { aroundOf } from '../render-context';
import { StringValue } from './primitive-value';
import { NotNullValue, type Value } from './value';

export let fileOf: (value: FileValue) => app.TFile;

export class FileValue extends NotNullValue {
  static override type = 'File';
  readonly #file: app.TFile;

  static {
    fileOf = value => value.#file;
  }

  constructor(file: app.TFile) {
    super();
    this.#file = file;
  }

  // Assumed: its path.
  override toString(): string {
    return this.#file.path;
  }

  override isTruthy(): boolean {
    return true;
  }

  // Assumed: a text that is the path of a file is loosely the file.
  override looseEquals(other: Value): boolean {
    if (other instanceof FileValue) return other.#file === this.#file;
    return other instanceof StringValue && other.toString() === this.#file.path;
  }

  override renderTo(el: HTMLElement, ctx: app.RenderContext): void {
    drawFileLink(el, this.#file, ctx);
  }
}

/** App: seen: a file is a link that shows the name, which for a note is without its ending. */
export function drawFileLink(el: HTMLElement, file: app.TFile, ctx: app.RenderContext): void {
  const { app: host, settle } = aroundOf(ctx);
  const text = file.extension === 'md' ? file.basename : file.name;
  const link = el.createEl('a', { cls: 'internal-link', href: file.path, text });
  link.dataset.href = file.path;
  link.addEventListener('click', evt => {
    evt.preventDefault();
    void settle.track(host.workspace.openLinkText(file.path, '', Keymap.isModEvent(evt)));
  });
}

anchor<Anchored<FileValue, app.FileValue>>(true);
