import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { BaseView } from './base-view';
import { BasesEntry, makeScope, scopeOf, type QueryContext } from './bases-entry';
import { evaluateFormula } from './formula/evaluate-formula';
import { FormulaError } from './formula/formula-error';
import { readFormula } from './formula/read-formula';
import { filePropertyNames, parsePropertyId, readPropertyId } from './property-id';
import { NullValue } from './values/value';

/** Where a view's settings are, which may be written anew while the view stays. */
export interface ConfigPlace {
  readonly context: () => QueryContext;
  readonly view: () => BaseView;
  readonly write: (key: string, value: unknown) => void;
}

export class BasesViewConfig extends Known {
  readonly #place: ConfigPlace;

  constructor(place: ConfigPlace) {
    super();
    this.#place = place;
  }

  get name(): string {
    return this.#place.view().name;
  }

  // Assumed: what the reader has not chosen is undefined, also where the option has a default.
  get(key: string): unknown {
    const { written } = this.#place.view();
    return Object.hasOwn(written, key) ? structuredClone(written[key]) : undefined;
  }

  getAsPropertyId(key: string): app.BasesPropertyId | null {
    return readPropertyId(this.get(key));
  }

  // App: typings: nothing where the formula is invalid or not there.
  getEvaluatedFormula(_view: app.BasesView, key: string): app.Value {
    const source = this.get(key);
    const context = this.#place.context();
    const { thisFile } = context;
    const scope = thisFile
      ? scopeOf(new BasesEntry(thisFile, context))
      : makeScope(context, null, () => NullValue.value);
    try {
      const value =
        typeof source === 'string' ? evaluateFormula(readFormula(source), scope) : NullValue.value;
      return value;
    } catch (error) {
      if (error instanceof FormulaError) return NullValue.value;
      throw error;
    }
  }

  // App: typings: null is allowed. Assumed: it takes the key away.
  set(key: string, value: unknown): void {
    this.#place.write(key, value);
  }

  getOrder(): app.BasesPropertyId[] {
    return [...this.#place.view().order];
  }

  getSort(): app.BasesSortConfig[] {
    return this.#place.view().sort.map(sorting => ({ ...sorting }));
  }

  // App: typings: the base's own name, then the app's for properties of files, then the bare name.
  getDisplayName(propertyId: app.BasesPropertyId): string {
    const { type, name } = parsePropertyId(propertyId);
    const given = this.#place.context().base.displayNames.get(`${type}.${name}`);
    return given ?? (type === 'file' ? filePropertyNames[name] : undefined) ?? name;
  }
}

anchor<Anchored<BasesViewConfig, app.BasesViewConfig>>(true);
