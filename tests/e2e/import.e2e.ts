// Why: the parts may all hold and a member still be stuck; here the built plugin is used as a person uses it.
import { plantedFaults } from './planted-faults';
import { changeSettings } from './scenarios/change-settings';
import { chooseByKeyboard } from './scenarios/choose-by-keyboard';
import { closeAndReopen } from './scenarios/close-and-reopen';
import { downloadMaterials } from './scenarios/download-materials';
import { editAndImportAgain } from './scenarios/edit-and-import-again';
import { followPluginLinks } from './scenarios/follow-plugin-links';
import { importBesideOthers } from './scenarios/import-beside-others';
import { importByKeyboard } from './scenarios/import-by-keyboard';
import { importInPopOut } from './scenarios/import-in-pop-out';
import { importOnFullDisk } from './scenarios/import-on-full-disk';
import { importPastedList } from './scenarios/import-pasted-list';
import { leaveTheWindow } from './scenarios/leave-the-window';
import { lookAtChanges } from './scenarios/look-at-changes';
import { lookAtEachStep } from './scenarios/look-at-each-step';
import { lookAtMaterials } from './scenarios/look-at-materials';
import { pressTwice } from './scenarios/press-twice';
import { pullNewPapers } from './scenarios/pull-new-papers';
import { readAndFollowLinks } from './scenarios/read-and-follow-links';
import { seeWhatIsMissing } from './scenarios/see-what-is-missing';
import { stopAndGoOn } from './scenarios/stop-and-go-on';
import { switchOffAndOn } from './scenarios/switch-off-and-on';
import { undoFromReport } from './scenarios/undo-from-report';
import { undoTheImport } from './scenarios/undo-the-import';
import type { Look, Stage } from './stage';
import { closeBrowser, onStage } from './stage';

afterAll(closeBrowser);

type Scenario = (stage: Stage) => Promise<void>;

/** Each scenario, and the faults of `planted-faults.json` that it must notice. */
const scenarios: readonly (readonly [string, Scenario, readonly string[]])[] = [
  [
    'the bundled list is imported by keyboard alone',
    importByKeyboard,
    ['unreachable-button', 'silent-step', 'written-unasked'],
  ],
  ['an import that was stopped goes on where it stopped', stopAndGoOn, ['deaf-stop']],
  ['a paper note is read and its links lead somewhere', readAndFollowLinks, ['wrong-link']],
  [
    'what a member wrote is there after the list has changed',
    editAndImportAgain,
    ['lost-line', 'lost-status', 'lost-track'],
  ],
  [
    'an import is taken back, without what was written since',
    undoTheImport,
    ['greedy-undo', 'forgetful-undo'],
  ],
  ['an import is taken back from its report', undoFromReport, ['stuck-undo']],
  ['the folder of the settings is used and kept', changeSettings, ['forgotten-folder']],
  [
    'a plugin that is switched off leaves nothing behind',
    switchOffAndOn,
    ['leaked-listener', 'leaked-timer', 'leaked-style', 'leaked-window'],
  ],
  ['a vault that is opened again is as it was left', closeAndReopen, ['written-at-start']],
  ['a link opens the preview and no more', followPluginLinks, ['trusting-link', 'stolen-window']],
  [
    'a pasted list is imported once, however often it is asked for',
    importPastedList,
    ['dead-icon', 'lost-paste', 'written-twice'],
  ],
  ['a folder is chosen from the suggestions by keyboard', chooseByKeyboard, ['unheard-suggestion']],
  ['what others write during an import is kept', importBesideOthers, ['overwritten-note']],
  ['a full disk tears no note', importOnFullDisk, ['torn-note', 'unnamed-failure']],
  ['a member writes on after a look at the import', leaveTheWindow, ['lost-focus']],
  ['a list is imported in a window of its own', importInPopOut, []],
  ['an import goes on when Import is pressed twice', pressTwice, ['closing-press']],
  ['new papers are pulled in parts, and not a word is lost', pullNewPapers, ['greedy-pull']],
  [
    'materials are chosen, and downloaded whole and once',
    downloadMaterials,
    ['greedy-download', 'repeated-download', 'deaf-download', 'torn-download'],
  ],
];

test.each(scenarios)('%s', (_, scenario) => onStage({}, scenario));

test('what is missing can be seen at 200 %', () => onStage({ zoom: 2 }, seeWhatIsMissing));

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

/** The second import draws the same parts, so it is looked at where they differ most. */
const looksOfChanges = looks.filter(({ name = '' }) =>
  ['light', 'phone-dark', 'right-to-left', 'zoomed'].includes(name),
);

test.each(looksOfChanges)('every change can be read and reached: $name', look =>
  onStage(look, lookAtChanges),
);

test.each(looks.filter(({ name }) => name !== 'reduced-motion'))(
  'every step of a download can be read and reached: $name',
  look => onStage(look, lookAtMaterials),
);

/** Faults that only show in one look. */
const faultsOfLooks: readonly (readonly [string, Scenario, Look])[] = [
  ['unseen-words', seeWhatIsMissing, { zoom: 2 }],
  ['unreadable-button', lookAtEachStep, { theme: 'dark' }],
  ['physical-margin', lookAtEachStep, { isRtl: true }],
  ['wide-heading', lookAtEachStep, { ...phone, isRtl: true }],
  ['turned-words', lookAtEachStep, { isRtl: true }],
  ['restless-bar', lookAtEachStep, { reducedMotion: true }],
  ['small-target', lookAtEachStep, phone],
];

describe('a planted fault is noticed for what it is', () => {
  const planted = scenarios.flatMap(([, scenario, faults]) =>
    faults.map(fault => [fault, scenario, {}] as const),
  );

  test.each([...planted, ...faultsOfLooks])('%s', async (fault, scenario, look: Look) => {
    const { says, waits = false } = plantedFaults[fault]!;
    const patience = waits ? 5000 : 30_000;
    await expect(onStage({ ...look, fault, patience }, scenario)).rejects.toThrow(says);
  });

  test('each of them has its scenario', () => {
    const used = [...planted, ...faultsOfLooks].map(([fault]) => fault);
    expect(Object.keys(plantedFaults).sort()).toEqual([...used].sort());
  });
});
