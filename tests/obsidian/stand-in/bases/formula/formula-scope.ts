import type * as app from 'obsidian';
import type { Value } from '../values/value';

/** What the names of a formula mean. */
export interface FormulaScope {
  readonly app: app.App;
  /** The note that a row is about; null where there is none. */
  readonly file: app.TFile | null;
  /** App: help: the base itself, the note that embeds it, or, in a sidebar, the active file. */
  readonly thisFile: app.TFile | null;
  /** A property of the row, by its whole id; one that is not there is nothing. */
  readonly property: (id: app.BasesPropertyId) => Value;
  /** A property of any note. */
  readonly noteProperty: (file: app.TFile, name: string) => Value;
  readonly noteProperties: (file: app.TFile) => Readonly<Record<string, unknown>>;
  /** `value`, `index`, `acc` and `values` where a function gives them. */
  readonly locals: Readonly<Record<string, Value>>;
}
