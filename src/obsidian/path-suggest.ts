import type { App, Vault } from 'obsidian';
import { AbstractInputSuggest } from 'obsidian';

/** Offers the folders and Markdown files of the vault below a text field. */
export class PathSuggest extends AbstractInputSuggest<string> {
  readonly #input: HTMLInputElement;
  #paths: readonly string[] | null = null;

  constructor(app: App, input: HTMLInputElement) {
    super(app, input);
    this.#input = input;
  }

  protected override getSuggestions(query: string): string[] {
    this.#paths ??= listPaths(this.app.vault);
    const wanted = query.toLowerCase();
    return this.#paths.filter(path => path.toLowerCase().includes(wanted)).slice(0, this.limit);
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.textContent = path;
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    // The form listens for what is typed; a value set by code makes no event of its own.
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}

function listPaths(vault: Vault): readonly string[] {
  const paths = [...vault.getAllFolders(), ...vault.getMarkdownFiles()].map(({ path }) => path);
  return paths.sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
}
