import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { importList, openNote, seeNothingToImport } from '../member';
import type { Stage } from '../stage';
import { notesIn, writtenAt } from '../vault-files';

const paper = 'Papers/Language Models are Few-Shot Learners.md';

/** A member closes the vault and opens it again: the note is open as before, nothing was written, the list is known. */
export async function closeAndReopen(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  await laySmallList(stage);
  await importList(stage, 'Readings.md');
  await openNote(stage, paper, 'read');
  const stamps = writtenAt(vault);
  await stage.reopen();
  await settled();
  const note = page.locator('.workspace-leaf.mod-active .markdown-reading-view');
  await ensure('the note that was open is open again', () =>
    note.locator('.inline-title', { hasText: 'Language Models are Few-Shot Learners' }).waitFor(),
  );
  await ensure('opening a vault writes nothing', () => expect(writtenAt(vault)).toEqual(stamps));
  const count = notesIn(vault).size;
  await seeNothingToImport(stage, 'Readings.md');
  expect(notesIn(vault).size).toBe(count);
}
