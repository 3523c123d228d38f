import { parse } from 'yaml';
import type { ParseYaml } from '../core/note/parse-yaml';

/** Reads properties as Obsidian's own parser does; its warnings are kept off the terminal. */
export const parseYaml: ParseYaml = text => {
  const value: unknown = parse(text, { logLevel: 'error' });
  return value;
};
