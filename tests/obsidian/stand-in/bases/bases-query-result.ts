import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { BaseView } from './base-view';
import type { BasesEntry } from './bases-entry';
import { compareForSorting } from './formula/compare-values';
import { contextOf } from './query-controller';
import { summarize } from './summaries';
import { NullValue, Value } from './values/value';

export class BasesEntryGroup extends Known {
  /** Asked for without one, it is undefined and no mistake. */
  key: Value | undefined;
  entries: BasesEntry[];

  constructor(key: Value | undefined, entries: BasesEntry[]) {
    super();
    this.key = key;
    this.entries = entries;
  }

  hasKey(): boolean {
    return this.key !== undefined && !(this.key instanceof NullValue);
  }
}

/** A value that is there or not, as the value of nothing where it is not. */
export function valueOf(entry: BasesEntry, property: app.BasesPropertyId): Value {
  return entry.getValue(property) ?? NullValue.value;
}

export class BasesQueryResult extends Known {
  data: BasesEntry[];
  readonly #view: BaseView;
  #groups: BasesEntryGroup[] | null = null;

  constructor(data: BasesEntry[], view: BaseView) {
    super();
    this.data = data;
    this.#view = view;
  }

  // App: typings: without a grouping there is one group without a key.
  get groupedData(): BasesEntryGroup[] {
    const { groupBy } = this.#view;
    this.#groups ??= groupBy ? group(this.data, groupBy) : [new BasesEntryGroup(undefined, this.data)];
    return this.#groups;
  }

  get properties(): app.BasesPropertyId[] {
    return visibleProperties(this.#view);
  }

  getSummaryValue(
    queryController: app.QueryController,
    entries: app.BasesEntry[],
    prop: app.BasesPropertyId,
    summaryKey: string,
  ): app.Value {
    const values = entries.map(entry => valueOf(entry as unknown as BasesEntry, prop));
    return summarize(values, summaryKey, contextOf(queryController));
  }
}

// Assumed: a view that names no properties shows the names of the files.
export function visibleProperties({ order }: BaseView): app.BasesPropertyId[] {
  return order.length > 0 ? [...order] : ['file.name'];
}

// App: help: the value of the property places a row. Assumed: an empty text or list counts as no value, and that group is the last.
function group(
  entries: readonly BasesEntry[],
  { property, direction }: app.BasesSortConfig,
): BasesEntryGroup[] {
  const groups: BasesEntryGroup[] = [];
  for (const entry of entries) {
    const value = valueOf(entry, property);
    const key = value.toString() === '' ? NullValue.value : value;
    const found = groups.find(each => Value.equals(each.key ?? null, key));
    if (found) found.entries.push(entry);
    else groups.push(new BasesEntryGroup(key, [entry]));
  }
  return groups.sort((one, other) =>
    compareForSorting(one.key ?? NullValue.value, other.key ?? NullValue.value, direction),
  );
}

anchor<Anchored<BasesEntryGroup, app.BasesEntryGroup>>(true);
anchor<Anchored<BasesQueryResult, app.BasesQueryResult>>(true);
