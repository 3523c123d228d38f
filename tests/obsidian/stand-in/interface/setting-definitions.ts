import type * as app from 'obsidian';

type Group = app.SettingDefinitionGroup | app.SettingDefinitionList;

export function isGroup(item: app.SettingDefinitionItem): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

export function isList(group: Group): group is app.SettingDefinitionList {
  return group.type === 'list';
}

export function isPage(item: app.SettingDefinitionItem): item is app.SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** What a definition says either once for all or anew on each drawing. */
export function saidNow<T>(said: T | (() => T) | undefined, otherwise: T): T {
  if (said === undefined) return otherwise;
  return typeof said === 'function' ? (said as () => T)() : said;
}

/** Follows the names of pages down from a tab's definitions; the pages on the way, as far as they are there. */
export function followPages(
  items: readonly app.SettingDefinitionItem[],
  names: readonly string[],
): app.SettingDefinitionPage[] {
  const [name, ...rest] = names;
  const rows = items.flatMap(item => (isGroup(item) ? (item.items ?? []) : [item]));
  const page = rows.find(item => isPage(item) && item.name === name) as app.SettingDefinitionPage | undefined;
  return page ? [page, ...followPages(page.items ?? [], rest)] : [];
}
