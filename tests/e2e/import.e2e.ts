// Why: the parts may all hold and a member still be stuck; here the built plugin is used as a person uses it.
import { editAndImportAgain } from './scenarios/edit-and-import-again';
import { importByKeyboard } from './scenarios/import-by-keyboard';
import { readAndFollowLinks } from './scenarios/read-and-follow-links';
import { stopAndGoOn } from './scenarios/stop-and-go-on';
import { undoTheImport } from './scenarios/undo-the-import';
import { closeBrowser, onStage } from './stage';

afterAll(closeBrowser);

test('the bundled list is imported by keyboard alone', () => onStage({}, importByKeyboard));
test('an import that was stopped goes on where it stopped', () => onStage({}, stopAndGoOn));
test('a paper note is read and its links lead somewhere', () => onStage({}, readAndFollowLinks));
test('what a member wrote is there after the list has changed', () => onStage({}, editAndImportAgain));
test('an import is taken back, without what was written since', () => onStage({}, undoTheImport));
