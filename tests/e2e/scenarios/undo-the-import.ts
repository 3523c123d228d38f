import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { importList, openNote, typeAfter } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

const paper = 'Papers/Language Models are Few-Shot Learners.md';

/** A member takes the import back: what was made goes, except for the note that was written in since. */
export async function undoTheImport(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  await laySmallList(stage);
  const before = notesIn(vault);
  await importList(stage, 'Readings.md');
  await openNote(stage, paper, 'write');
  await typeAfter(stage, '## My notes', '\nMine.');
  await settled();
  await runCommand(page, 'Undo last import');
  await page.locator('.modal', { hasText: 'Take back the import of Readings.md?' }).waitFor();
  await ensure('the question counts the note that was written in since', async () =>
    expect(await page.locator('.modal').innerText()).toContain('1 note edited since will stay'),
  );
  await page.getByRole('button', { name: 'Undo import' }).click();
  await seeHeading(page, 'was taken back');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await settled();
  const after = notesIn(vault);
  const left = [...after.keys()].filter(path => !before.has(path) && !path.startsWith('.trash/'));
  await ensure('only the note that was written in since is left', () => expect(left).toEqual([paper]));
  expect(after.get(paper)).toContain('## My notes\nMine.');
  await ensure('what was there before the import is as it was', () => {
    for (const [path, text] of before) expect(after.get(path)).toBe(text);
  });
}
