import type * as app from 'obsidian';
import { parse, stringify } from 'yaml';

// App: typings: bad YAML throws YAMLParseError, which is the name that the `yaml` package gives it.
export const parseYaml: typeof app.parseYaml = yaml => parse(yaml) as unknown;

// App: seen: in the notes that its Importer checks against the app: nothing is an empty value, long lines are never folded, and a list is indented below its key.
export const stringifyYaml: typeof app.stringifyYaml = (value: unknown) =>
  stringify(value, { nullStr: '', lineWidth: 0 });
