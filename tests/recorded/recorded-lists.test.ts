/**
 * What a member gets from real shapes of lists, note by note: a change of a single line must be seen and read by
 * somebody before it reaches thousands of vaults.
 */
import { emptyCatalogue } from '../../src/core/list/catalogue';
import { memoryVault } from '../actions/memory-vault';
import { expectNotes } from './expected-notes';
import { recordedList } from './folder-source';
import { importFrom } from './import-lists';

test.each(['folders', 'folders-later', 'sections', 'hostile'])(
  '%s becomes the recorded notes',
  async name => {
    const vault = memoryVault();
    await importFrom(recordedList(name), vault, emptyCatalogue);
    expectNotes(name, vault.files);
  },
);
