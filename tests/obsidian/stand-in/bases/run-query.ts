import type * as app from 'obsidian';
import type { BaseView } from './base-view';
import { BasesEntry, scopeOf, type QueryContext } from './bases-entry';
import { BasesQueryResult, valueOf } from './bases-query-result';
import { passes } from './filter';
import { compareForSorting } from './formula/compare-values';
import { filePropertyNames } from './property-id';

// App: help: every file of the vault, narrowed by the base's filter and the view's together; typings: sorted, then limited.
export function runQuery(context: QueryContext, view: BaseView): BasesQueryResult {
  const filters = [context.base.filter, view.filter].filter(filter => filter !== null);
  const entries = context.app.vault
    .getFiles()
    .map(file => new BasesEntry(file, context))
    .filter(entry => filters.every(filter => passes(filter, scopeOf(entry))));
  const sorted = sort(entries, view.sort);
  return new BasesQueryResult(view.limit === null ? sorted : sorted.slice(0, view.limit), view);
}

// Assumed: what the sorting leaves equal, or does not sort at all, stands by the name that is shown.
function sort(entries: readonly BasesEntry[], sorting: readonly app.BasesSortConfig[]): BasesEntry[] {
  const keys: readonly app.BasesSortConfig[] = [...sorting, { property: 'file.basename', direction: 'ASC' }];
  const keyed = entries.map(entry => ({
    entry,
    values: keys.map(({ property }) => valueOf(entry, property)),
  }));
  keyed.sort((one, other) => {
    for (const [at, { direction }] of keys.entries()) {
      const between = compareForSorting(one.values[at]!, other.values[at]!, direction);
      if (between !== 0) return between;
    }
    return 0;
  });
  return keyed.map(({ entry }) => entry);
}

/** App: typings: all properties of the data set. Assumed: those of files, of its notes and of the base. */
export function allProperties(context: QueryContext, { data }: BasesQueryResult): app.BasesPropertyId[] {
  const ofNotes = data.flatMap(({ file }) =>
    Object.keys(context.app.metadataCache.getFileCache(file)?.frontmatter ?? {}),
  );
  return [
    ...Object.keys(filePropertyNames).map(name => `file.${name}` as const),
    ...[...new Set(ofNotes)].sort().map(name => `note.${name}` as const),
    ...[...context.base.formulas.keys()].map(name => `formula.${name}` as const),
  ];
}
