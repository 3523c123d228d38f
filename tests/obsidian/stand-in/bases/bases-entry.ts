import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { BaseFile } from './base-file';
import { evaluateFormula } from './formula/evaluate-formula';
import { fileFields } from './formula/file-functions';
import { FormulaError } from './formula/formula-error';
import type { FormulaScope } from './formula/formula-scope';
import { readFormula } from './formula/read-formula';
import { noteValue } from './note-value';
import { parsePropertyId } from './property-id';
import type { PropertyTypes } from './property-types';
import { ErrorValue } from './values/error-value';
import { NullValue, type Value } from './values/value';

/** What all rows of a query share. */
export interface QueryContext {
  readonly app: app.App;
  readonly base: BaseFile;
  readonly types: PropertyTypes;
  readonly thisFile: app.TFile | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** What formulas about a file can name; `formula` answers the base's formulas. */
export function makeScope(
  { app: host, types, thisFile }: QueryContext,
  file: app.TFile | null,
  formula: (name: string) => Value,
): FormulaScope {
  const noteProperties = (note: app.TFile): Properties =>
    host.metadataCache.getFileCache(note)?.frontmatter ?? {};
  const noteProperty = (note: app.TFile, name: string): Value =>
    noteValue(noteProperties(note)[name], { app: host, sourcePath: note.path, name, types });
  const property = (id: app.BasesPropertyId): Value => {
    const { type, name } = parsePropertyId(id);
    if (type === 'formula') return formula(name);
    if (!file) return NullValue.value;
    if (type === 'note') return noteProperty(file, name);
    const field = fileFields[name];
    if (!field) throw new FormulaError(`Cannot find "${name}" on type File`);
    return field(file, scope);
  };
  const scope: FormulaScope = {
    app: host,
    file,
    thisFile,
    property,
    noteProperty,
    noteProperties,
    locals: {},
  };
  return scope;
}

/** The scope of a row, for filters and for formulas of views. */
export let scopeOf: (entry: BasesEntry) => FormulaScope;

/** A row of a base. App: docs: each update has new ones. */
export class BasesEntry extends Known implements app.BasesEntry {
  file: app.TFile;
  readonly #context: QueryContext;
  readonly #scope: FormulaScope;
  readonly #formulas = new Map<string, Value>();
  readonly #running = new Set<string>();

  static {
    scopeOf = entry => entry.#scope;
  }

  constructor(file: app.TFile, context: QueryContext) {
    super();
    this.file = file;
    this.#context = context;
    this.#scope = makeScope(context, file, name => this.#needFormula(name));
  }

  // App: typings: errors are values. Assumed: null for a property that the note has not, NullValue for one that is left empty.
  getValue(propertyId: app.BasesPropertyId): app.Value | null {
    const { type, name } = parsePropertyId(propertyId);
    if (type === 'note' && !Object.hasOwn(this.#scope.noteProperties(this.file), name)) return null;
    return this.#attempt(() =>
      type === 'formula' ? this.#formula(name) : this.#scope.property(`${type}.${name}`),
    );
  }

  #attempt(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      if (error instanceof FormulaError) return new ErrorValue(error.message);
      throw error;
    }
  }

  /** A formula within a formula, which is no answer when it is an error. */
  #needFormula(name: string): Value {
    const value = this.#formula(name);
    if (value instanceof ErrorValue) throw new FormulaError(value.toString());
    return value;
  }

  // App: help: formulas may use each other as long as they do not go in circles.
  #formula(name: string): Value {
    const known = this.#formulas.get(name);
    if (known) return known;
    const source = this.#context.base.formulas.get(name);
    if (source === undefined) throw new FormulaError(`Cannot find "${name}" on type Formula`);
    if (this.#running.has(name)) throw new FormulaError('Infinite loop detected in formula');
    this.#running.add(name);
    const value = this.#attempt(() => evaluateFormula(readFormula(source), this.#scope));
    this.#running.delete(name);
    this.#formulas.set(name, value);
    return value;
  }
}

anchor<Anchored<BasesEntry, app.BasesEntry>>(true);
