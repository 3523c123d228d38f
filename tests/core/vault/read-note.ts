import { parse } from 'yaml';
import type { ParseYaml } from '../../../src/core/note/parse-yaml';
import { readNote, type VaultNote } from '../../../src/core/vault/vault-note';

/** As the terminal reads properties. */
export const parseYaml: ParseYaml = text => parse(text, { logLevel: 'error' });

export function noteOf(text: string, path = 'Note.md'): VaultNote {
  return readNote(path, text, parseYaml);
}
