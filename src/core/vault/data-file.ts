import type { ParseYaml } from '../note/parse-yaml';
import type { Problem } from '../problem';
import { checkWording } from '../wording/check-wording';
import { baseFaults } from './base-format';
import { canvasFaults } from './canvas-format';
import { lineInJson, lineOfError } from './json-line';
import { isSettingsFile, settingsFaults } from './settings-format';
import type { Fault, Place } from './shape';
import { lineInYaml } from './yaml-line';

/** A file of the vault that is data and no note: a base, a canvas, or a file of the app's settings. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
  readonly kind: 'base' | 'canvas' | 'settings';
  /** Path inside the settings folder; '' for the other kinds. */
  readonly setting: string;
  /** Undefined when the file could not be parsed. */
  readonly value: unknown;
  /** What the parser said, else null. */
  readonly broken: Problem | null;
}

/** Null when the file is none of these kinds; `settingsFolder` is '' when the vault has none. */
export function readData(
  path: string,
  text: string,
  settingsFolder: string,
  parseYaml: ParseYaml,
): DataFile | null {
  const kind = kindOfFile(path, settingsFolder);
  if (kind === null) return null;
  const setting = kind === 'settings' ? path.slice(settingsFolder.length + 1) : '';
  try {
    const value: unknown = kind === 'base' ? parseYaml(text) : parseJson(kind, text);
    return { path, text, kind, setting, value, broken: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const says = kind === 'base' ? checkWording.brokenYaml : checkWording.brokenJson;
    const message = says(reason.split('\n')[0]?.replace(/[:.]$/, '') ?? reason);
    const broken = { file: path, line: lineOfError(reason, text), message };
    return { path, text, kind, setting, value: undefined, broken };
  }
}

/** Every fault of the file against its own format. */
export function formatProblems(file: DataFile): readonly Problem[] {
  if (file.broken !== null) return [file.broken];
  return faultsOf(file).map(({ at, message }) => ({ file: file.path, line: lineOfPlace(file, at), message }));
}

export function lineOfPlace(file: DataFile, place: Place): number {
  return file.kind === 'base' ? lineInYaml(file.text, place) : lineInJson(file.text, place);
}

/** The top folder that holds the app's settings; a vault may call it otherwise than usual. '' when there is none. */
export function findSettingsFolder(paths: readonly string[]): string {
  for (const path of paths) {
    const folder = /^(\.[^/]+)\/(?:app|appearance|core-plugins|workspace)\.json$/.exec(path)?.[1];
    if (folder !== undefined) return folder;
  }
  return '';
}

function kindOfFile(path: string, settingsFolder: string): DataFile['kind'] | null {
  if (settingsFolder !== '' && path.startsWith(`${settingsFolder}/`))
    return isSettingsFile(path.slice(settingsFolder.length + 1)) ? 'settings' : null;
  if (path.endsWith('.base')) return 'base';
  return path.endsWith('.canvas') ? 'canvas' : null;
}

/** A new canvas is an empty file. */
function parseJson(kind: DataFile['kind'], text: string): unknown {
  return kind === 'canvas' && text.trim() === '' ? {} : JSON.parse(text);
}

function faultsOf(file: DataFile): readonly Fault[] {
  if (file.kind === 'base') return baseFaults(file.value);
  return file.kind === 'canvas' ? canvasFaults(file.value) : settingsFaults(file.setting, file.value);
}
