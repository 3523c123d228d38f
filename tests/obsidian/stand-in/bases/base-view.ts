import type * as app from 'obsidian';
import { BaseError } from './base-error';
import { readFilter, type Filter } from './filter';
import { FormulaError } from './formula/formula-error';
import { readPropertyId } from './property-id';

/** One of a base's views. */
export interface BaseView {
  /** All that the file says of it; the keys of plugins are only here. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly name: string;
  readonly filter: Filter | null;
  readonly groupBy: app.BasesSortConfig | null;
  readonly order: readonly app.BasesPropertyId[];
  readonly sort: readonly app.BasesSortConfig[];
  readonly limit: number | null;
  readonly summaries: ReadonlyMap<app.BasesPropertyId, string>;
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readBaseView(written: unknown, index: number): BaseView {
  if (!isMapping(written))
    throw new BaseError(`"view" items must be a YAML object, however item ${index} is not`);
  const { name, type, order, limit } = written;
  if (typeof name !== 'string' || name.trim() === '')
    throw new BaseError(`Missing or invalid "name" in view ${index}`);
  if (type === undefined) throw new BaseError(`"type" is required in view "${name}"`);
  if (typeof type !== 'string') throw new BaseError(`"type" must be a string in view "${name}"`);
  if (order !== undefined && !Array.isArray(order))
    throw new BaseError(`"order" must be a list in view "${name}"`);
  if (limit !== undefined && typeof limit !== 'number')
    throw new BaseError(`"limit" must be a number in view "${name}"`);
  return {
    written,
    type,
    name,
    filter: readViewFilter(written.filters, name),
    groupBy: readSorting(written.groupBy),
    order: readOrder(order, name),
    sort: readSort(written.sort),
    limit: limit ?? null,
    summaries: readSummaries(written.summaries),
  };
}

function readViewFilter(written: unknown, name: string): Filter | null {
  if (written === undefined || written === null) return null;
  try {
    return readFilter(written);
  } catch (error) {
    if (error instanceof BaseError || error instanceof FormulaError)
      throw new BaseError(`Unable to parse filters in view "${name}": ${error.message}`);
    throw error;
  }
}

function readOrder(order: readonly unknown[] | undefined, name: string): readonly app.BasesPropertyId[] {
  return (order ?? []).map(written => {
    const id = readPropertyId(written);
    if (id) return id;
    throw new BaseError(`"order" values must all be of type string in view "${name}"`);
  });
}

// App: typings: what is no sorting is left out.
function readSort(written: unknown): readonly app.BasesSortConfig[] {
  const all: readonly unknown[] = Array.isArray(written) ? written : [];
  return all.flatMap(each => readSorting(each) ?? []);
}

// Assumed: without a direction it is upwards.
function readSorting(written: unknown): app.BasesSortConfig | null {
  if (!isMapping(written)) return null;
  const property = readPropertyId(written.property);
  const { direction = 'ASC' } = written;
  if (!property || (direction !== 'ASC' && direction !== 'DESC')) return null;
  return { property, direction };
}

function readSummaries(written: unknown): ReadonlyMap<app.BasesPropertyId, string> {
  const entries = Object.entries(isMapping(written) ? written : {});
  return new Map(
    entries.flatMap(([key, name]) => {
      const id = readPropertyId(key);
      return id && typeof name === 'string' ? [[id, name] as const] : [];
    }),
  );
}
