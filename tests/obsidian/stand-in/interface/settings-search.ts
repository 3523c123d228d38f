import type * as app from 'obsidian';
import { isGroup, isPage, saidNow } from './setting-definitions';

export interface FoundSetting {
  readonly name: string;
  /** The pages that lead to it, from the tab on. */
  readonly pages: readonly string[];
}

// App: typings: name, description and aliases are searched; what is not visible or not searchable is not found.
export function findSettings(
  items: readonly app.SettingDefinitionItem[],
  query: string,
  pages: readonly string[] = [],
): FoundSetting[] {
  return items.flatMap(item => {
    if (!saidNow(item.visible, true)) return [];
    if (isGroup(item)) return findSettings(item.items ?? [], query, pages);
    const found = isFound(item, query) ? [{ name: item.name, pages }] : [];
    return isPage(item) ? [...found, ...findSettings(item.items ?? [], query, [...pages, item.name])] : found;
  });
}

// Assumed: the words as they stand, whatever their case.
function isFound(item: app.SettingGroupItem, query: string): boolean {
  const isSearchable = isPage(item) || saidNow(item.searchable, true);
  const { desc = '' } = item;
  const about = typeof desc === 'string' ? desc : (desc.textContent ?? '');
  const aliases = isPage(item) ? [] : (item.aliases ?? []);
  const wanted = query.toLowerCase();
  return isSearchable && [item.name, about, ...aliases].some(text => text.toLowerCase().includes(wanted));
}
