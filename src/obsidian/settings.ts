import * as v from 'valibot';
import { safeFolder } from './safe-folder';

export interface Settings {
  /** Where new notes of the list go: a path inside the vault, '' for the vault's root. */
  readonly folder: string;
}

export const defaultFolder = 'Paper Club';

const folder = v.pipe(
  v.string(),
  v.transform(safeFolder),
  v.check(path => path !== null),
  v.transform(path => path ?? defaultFolder),
);
const saved = v.object({ folder: v.fallback(folder, defaultFolder) });

/** Settings that can be used, fresh each time, whatever was saved: each part that cannot be read is as on the first day. */
export function readSettings(value: unknown): Settings {
  const read = v.safeParse(saved, value);
  return { folder: read.success ? read.output.folder : defaultFolder };
}
