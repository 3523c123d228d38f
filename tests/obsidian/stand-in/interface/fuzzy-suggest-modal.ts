import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { prepareFuzzySearch, sortSearchResults } from '../text/search-text';
import { renderResults } from './render-matches';
import { SuggestModal } from './suggest-modal';

export abstract class FuzzySuggestModal<T> extends SuggestModal<app.FuzzyMatch<T>> {
  // App: seen: without a question all items come, in their own order; else the best first.
  override getSuggestions(query: string): app.FuzzyMatch<T>[] {
    const wanted = query.trim();
    const items = this.getItems();
    if (wanted === '') return items.map(item => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(wanted);
    const found = items.flatMap(item => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  override renderSuggestion({ item, match }: app.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  override onChooseSuggestion({ item }: app.FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, evt);
  }

  abstract getItems(): T[];

  abstract getItemText(item: T): string;

  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}

anchor<Anchored<FuzzySuggestModal<string>, app.FuzzySuggestModal<string>>>(true);
