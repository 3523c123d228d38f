import type * as app from 'obsidian';
import { AbstractInputSuggest } from './input-suggest';

/** Offers files or folders of the vault below the field of a `file` or `folder` setting. */
export class VaultPathSuggest extends AbstractInputSuggest<string> {
  readonly #field: HTMLInputElement;
  readonly #paths: () => readonly string[];

  constructor(host: app.App, field: HTMLInputElement, paths: () => readonly string[]) {
    super(host, field);
    this.#field = field;
    this.#paths = paths;
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.#paths().filter(path => path.toLowerCase().includes(wanted));
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  // Assumed: a chosen path counts as typed.
  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.#field.trigger('input');
    this.close();
  }
}

export function filePaths({ vault }: app.App, { filter }: app.SettingFileControl): string[] {
  return vault
    .getFiles()
    .filter(file => filter?.(file) ?? true)
    .map(({ path }) => path);
}

// App: typings: the root only where it is asked for.
export function folderPaths({ vault }: app.App, { filter, includeRoot }: app.SettingFolderControl): string[] {
  const folders = vault.getAllFolders(includeRoot ?? false);
  return folders.filter(folder => filter?.(folder) ?? true).map(({ path }) => path);
}
