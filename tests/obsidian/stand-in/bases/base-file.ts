import type * as app from 'obsidian';
import { parseYaml } from '../text/yaml';
import { BaseError } from './base-error';
import { readBaseView, type BaseView } from './base-view';
import { readFilter, type Filter } from './filter';
import { FormulaError } from './formula/formula-error';
import { readPropertyId } from './property-id';

/** What a `.base` file says. */
export interface BaseFile {
  /** All that the file holds, also what nobody here reads. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly filter: Filter | null;
  readonly formulas: ReadonlyMap<string, string>;
  readonly displayNames: ReadonlyMap<app.BasesPropertyId, string>;
  readonly summaries: ReadonlyMap<string, string>;
  readonly views: readonly BaseView[];
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a base, or says why it cannot be shown. App: seen (its texts for translators): the words. */
export function readBase(yaml: string): BaseFile {
  try {
    return readWritten(parseBase(yaml));
  } catch (error) {
    // A formula that cannot be read is told as seen in Quorafind/Bases-Toolbox#3.
    if (error instanceof BaseError || error instanceof FormulaError)
      throw new BaseError(`Unable to parse your base file: ${error.message}`);
    throw error;
  }
}

function parseBase(yaml: string): unknown {
  try {
    return parseYaml(yaml) ?? {};
  } catch (error) {
    throw new BaseError(error instanceof Error ? error.message : String(error));
  }
}

function readWritten(written: unknown): BaseFile {
  if (!isMapping(written)) throw new BaseError('Query is an invalid format. It should be a YAML object.');
  const { filters, formulas = {}, properties = {}, summaries = {}, views = [] } = written;
  if (!Array.isArray(views)) throw new BaseError('Views must be an array');
  return {
    written,
    filter: filters === undefined || filters === null ? null : readFilter(filters),
    formulas: readTexts(formulas, key => `Formula values must be strings. Value for property ${key} is not.`),
    displayNames: readDisplayNames(properties),
    summaries: readTexts(summaries, key => `"${key}" must be a string`),
    // Assumed: a base without views shows a table of everything.
    views: (views.length > 0 ? views : [{ type: 'table', name: 'Table' }]).map(readBaseView),
  };
}

function readTexts(written: unknown, refusal: (key: string) => string): ReadonlyMap<string, string> {
  const entries = Object.entries(isMapping(written) ? written : {});
  return new Map(
    entries.map(([key, value]) => {
      if (typeof value !== 'string') throw new BaseError(refusal(key));
      return [key, value];
    }),
  );
}

function readDisplayNames(written: unknown): ReadonlyMap<app.BasesPropertyId, string> {
  if (!isMapping(written)) throw new BaseError('Invalid properties configuration.');
  const names = new Map<app.BasesPropertyId, string>();
  for (const [key, config] of Object.entries(written)) {
    const id = readPropertyId(key);
    if (!id || !isMapping(config)) throw new BaseError(`Invalid property config for "${key}".`);
    const { displayName } = config;
    if (displayName !== undefined && typeof displayName !== 'string')
      throw new BaseError(`Display values must be strings. Value for property ${key} is not.`);
    if (displayName !== undefined) names.set(id, displayName);
  }
  return names;
}
