import type * as app from 'obsidian';
import { Platform } from './platform';
import { track } from './running-host';
import { isHotkey } from './scope';

/** Every command of the app, by its id. */
export class Commands {
  readonly #commands = new Map<string, app.Command>();

  /** What answers the editor that somebody is in, if any. */
  constructor(private readonly activeEditor: () => app.MarkdownFileInfo | null) {}

  // Assumed: a command with an id that is taken takes its place.
  add(command: app.Command): void {
    this.#commands.set(command.id, command);
  }

  remove(id: string): void {
    this.#commands.delete(id);
  }

  find(id: string): app.Command | undefined {
    return this.#commands.get(id);
  }

  all(): app.Command[] {
    return [...this.#commands.values()];
  }

  /** What the palette lists now. */
  available(): app.Command[] {
    return this.all().filter(command => this.#act(command, true));
  }

  /** Runs a command if it can run now; answers whether it could. */
  run(id: string): boolean {
    const command = this.find(id);
    if (!command) throw new Error(`There is no command "${id}"`);
    return this.#act(command, true) && this.#act(command, false);
  }

  /** Runs the command that has this hotkey; `false` when there was one, as a scope wants it. */
  press(event: KeyboardEvent): false | undefined {
    const isMeant = ({ hotkeys }: app.Command): boolean =>
      hotkeys?.some(hotkey => isHotkey(hotkey, event)) ?? false;
    const command = this.available().find(isMeant);
    if (!command || (event.repeat && !command.repeatable)) return undefined;
    this.run(command.id);
    return false;
  }

  // App: typings: the editor's callbacks override the others, and each check overrides its simple form.
  #act(command: app.Command, checking: boolean): boolean {
    if (command.mobileOnly && !Platform.isMobile) return false;
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    if (editorCheckCallback ?? editorCallback) return this.#actInEditor(command, checking);
    if (checkCallback) return checkCallback(checking) === true;
    if (!checking) track(callback?.());
    return callback !== undefined;
  }

  #actInEditor({ editorCheckCallback, editorCallback }: app.Command, checking: boolean): boolean {
    const info = this.activeEditor();
    const editor = info?.editor;
    // App: seen: not while the note is only read.
    if (!info || !editor || isReading(info)) return false;
    if (editorCheckCallback) return editorCheckCallback(checking, editor, info) === true;
    if (!checking) track(editorCallback?.(editor, info));
    return true;
  }
}

function isReading(info: app.MarkdownFileInfo): boolean {
  return 'getMode' in info && (info as app.MarkdownView).getMode() === 'preview';
}
