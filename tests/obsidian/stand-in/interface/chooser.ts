import type * as app from 'obsidian';

/** The rows of a list of suggestions: one is selected, by the pointer or the arrows, and one is chosen. */
export class Chooser<T> {
  #values: readonly T[] = [];
  #rows: readonly HTMLElement[] = [];
  #selected = 0;

  constructor(
    private readonly owner: app.ISuggestOwner<T>,
    private readonly listEl: HTMLElement,
    scope: app.Scope,
  ) {
    const step = (by: number) => (): false => {
      this.#select(this.#selected + by);
      return false;
    };
    scope.register([], 'ArrowDown', step(1));
    scope.register([], 'ArrowUp', step(-1));
    scope.register([], 'Enter', event => {
      this.chooseSelected(event);
      return false;
    });
    // A press on a row must not take the focus out of the field, which would close the list first.
    listEl.addEventListener('mousedown', event => event.preventDefault());
  }

  get isEmpty(): boolean {
    return this.#values.length === 0;
  }

  show(values: readonly T[]): void {
    this.#values = values;
    this.listEl.empty();
    this.#rows = values.map(value => this.#draw(value));
    this.#select(0);
  }

  showMessage(text: string): void {
    this.show([]);
    this.listEl.createDiv({ cls: 'suggestion-empty', text });
  }

  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    if (!this.isEmpty) this.#choose(this.#selected, event);
  }

  #draw(value: T): HTMLElement {
    const row = this.listEl.createDiv('suggestion-item');
    this.owner.renderSuggestion(value, row);
    const at = (): number => this.#rows.indexOf(row);
    row.addEventListener('click', event => this.#choose(at(), event));
    row.addEventListener('mousemove', () => this.#select(at()));
    return row;
  }

  #choose(at: number, event: MouseEvent | KeyboardEvent): void {
    this.#select(at);
    this.owner.selectSuggestion(this.#values[at] as T, event);
  }

  // App: seen: past the end the selection comes round to the start.
  #select(at: number): void {
    this.#selected = this.isEmpty ? 0 : (at + this.#values.length) % this.#values.length;
    this.#rows.forEach((row, index) => row.toggleClass('is-selected', index === this.#selected));
    const row = this.#rows[this.#selected];
    // The page of the tests has no layout and so nothing to scroll.
    if (row && 'scrollIntoView' in row) row.scrollIntoView({ block: 'nearest' });
  }
}
