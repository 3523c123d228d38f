// Why: the parts may all hold and a member still be stuck; here the built plugin is used as a person uses it.
import { changeSettings } from './scenarios/change-settings';
import { closeAndReopen } from './scenarios/close-and-reopen';
import { editAndImportAgain } from './scenarios/edit-and-import-again';
import { importByKeyboard } from './scenarios/import-by-keyboard';
import { lookAtEachStep } from './scenarios/look-at-each-step';
import { pullNewPapers } from './scenarios/pull-new-papers';
import { readAndFollowLinks } from './scenarios/read-and-follow-links';
import { stopAndGoOn } from './scenarios/stop-and-go-on';
import { switchOffAndOn } from './scenarios/switch-off-and-on';
import { undoTheImport } from './scenarios/undo-the-import';
import type { Look, Stage } from './stage';
import { closeBrowser, onStage } from './stage';

afterAll(closeBrowser);

/** Each scenario, and the fault of `planted-faults.json` that it must notice. */
const scenarios: readonly (readonly [string, (stage: Stage) => Promise<void>, string])[] = [
  ['the bundled list is imported by keyboard alone', importByKeyboard, 'unreachable-button'],
  ['an import that was stopped goes on where it stopped', stopAndGoOn, 'deaf-stop'],
  ['a paper note is read and its links lead somewhere', readAndFollowLinks, 'wrong-link'],
  ['what a member wrote is there after the list has changed', editAndImportAgain, 'lost-line'],
  ['an import is taken back, without what was written since', undoTheImport, 'greedy-undo'],
  ['the folder of the settings is used and kept', changeSettings, 'forgotten-folder'],
  ['a plugin that is switched off leaves nothing behind', switchOffAndOn, 'leaked-listener'],
  ['a vault that is opened again is as it was left', closeAndReopen, 'writes-at-start'],
  ['new papers are pulled in parts, and not a word is lost', pullNewPapers, 'greedy-pull'],
];

test.each(scenarios)('%s', (_, scenario) => onStage({}, scenario));

const phone = { width: 390, height: 844, isPhone: true } as const;

const looks: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'phone', ...phone },
  { name: 'phone-dark', ...phone, theme: 'dark' },
  { name: 'right-to-left', isRtl: true },
  { name: 'phone-right-to-left', ...phone, isRtl: true },
  { name: 'zoomed', zoom: 2 },
  { name: 'reduced-motion', reducedMotion: true },
];

test.each(looks)('every step can be read and reached: $name', look => onStage(look, lookAtEachStep));

describe('a planted fault is noticed', () => {
  test.each(scenarios)('%s', async (_, scenario, fault) => {
    await expect(onStage({ fault, patience: 5000 }, scenario)).rejects.toThrow();
  });

  test('every step can be read and reached', async () => {
    const look: Look = { theme: 'dark', fault: 'unreadable-button', patience: 5000 };
    await expect(onStage(look, lookAtEachStep)).rejects.toThrow('color-contrast');
  });
});
