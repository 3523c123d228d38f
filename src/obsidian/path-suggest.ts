import type { App } from 'obsidian';
import { AbstractInputSuggest, TFile, TFolder, Vault } from 'obsidian';

/** Offers the folders and Markdown files of the vault below a text field. */
export class PathSuggest extends AbstractInputSuggest<string> {
  private paths: readonly string[] | null = null;

  constructor(
    app: App,
    private readonly input: HTMLInputElement,
  ) {
    super(app, input);
  }

  protected override getSuggestions(query: string): string[] {
    this.paths ??= listPaths(this.app);
    const wanted = query.toLowerCase();
    return this.paths.filter(path => path.toLowerCase().includes(wanted)).slice(0, this.limit);
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.textContent = path;
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    // The form listens for what is typed; a value set by code makes no event of its own.
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}

function listPaths(app: App): readonly string[] {
  const paths: string[] = [];
  Vault.recurseChildren(app.vault.getRoot(), child => {
    const isList =
      child instanceof TFile ? child.extension === 'md' : child instanceof TFolder && !child.isRoot();
    if (isList) paths.push(child.path);
  });
  return paths.sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
}
