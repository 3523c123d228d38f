import type * as app from 'obsidian';
import { elementOf, SettingGroup } from './components/setting-group';
import { drawListAffordances } from './draw-list';
import type { DrawnPage, Row } from './draw-row';
import { drawRow } from './draw-row';
import { isGroup, isList, isPage, saidNow } from './setting-definitions';

/** Draws the definitions of a page; rows without a group of their own that follow each other share one. */
export function drawDefinitions(
  el: HTMLElement,
  items: readonly app.SettingDefinitionItem[],
  page: DrawnPage,
): void {
  let loose: SettingGroup | null = null;
  items.forEach((item, index) => {
    if (isGroup(item)) {
      loose = null;
      drawGroup(new SettingGroup(el), item, page, `${index}`);
    } else {
      loose ??= new SettingGroup(el);
      drawRow(loose, item, index, page);
    }
  });
}

function drawGroup(
  group: SettingGroup,
  definition: app.SettingDefinitionGroup | app.SettingDefinitionList,
  page: DrawnPage,
  key: string,
): void {
  const { heading, cls, extraButtons = [], items = [], visible } = definition;
  if (heading !== undefined) group.setHeading(heading);
  if (cls !== undefined) group.addClass(...cls.split(/\s+/).filter(Boolean));
  for (const build of extraButtons) group.addExtraButton(build);
  const rows = items.map((item, index) => drawRow(group, item, index, page));
  if (isList(definition)) drawListAffordances(group, definition, rows);
  if (definition.search) drawSearch(group, definition.search, rows, page, `${key} ${heading ?? ''}`);
  page.onRefresh(() => elementOf(group).toggle(saidNow(visible, true)));
}

// App: typings: the question outlives a drawing, and what is not searchable always shows.
function drawSearch(
  group: SettingGroup,
  { placeholder = '', match }: NonNullable<app.SettingDefinitionGroup['search']>,
  rows: readonly Row[],
  page: DrawnPage,
  key: string,
): void {
  const filter = (query: string): void => {
    page.queries.set(key, query);
    for (const row of rows) {
      const isFiltered = query !== '' && !isPage(row.item) && saidNow(row.item.searchable, true);
      row.isFound = !isFiltered || match(row.item, query);
    }
    page.tab.refreshDomState();
  };
  const query = page.queries.get(key) ?? '';
  group.addSearch(search => search.setPlaceholder(placeholder).setValue(query).onChange(filter));
  filter(query);
}
