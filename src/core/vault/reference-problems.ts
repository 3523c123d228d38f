import type { Problem } from '../problem';
import { checkWording } from '../wording/check-wording';
import { canvasFiles } from './canvas-format';
import { lineOfPlace, type DataFile } from './data-file';
import { settingsReferences, type SettingsReference } from './settings-references';
import type { VaultIndex } from './vault-index';

/** Every file that a canvas or a settings file names and that the vault lacks. */
export function referenceProblems(file: DataFile, index: VaultIndex): readonly Problem[] {
  return referencesOf(file, index)
    .filter(({ path }) => !index.paths.has(path))
    .map(({ path, at }) => ({
      file: file.path,
      line: lineOfPlace(file, at),
      message: checkWording.fileMissing(path),
    }));
}

function referencesOf(file: DataFile, index: VaultIndex): readonly SettingsReference[] {
  if (file.kind === 'canvas') return canvasFiles(file.value);
  return file.kind === 'settings' ? settingsReferences(file.setting, file.value, index.settingsFolder) : [];
}
