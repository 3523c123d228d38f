import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layList } from '../lay-list';
import { lookAtWindow } from '../look-at-window';
import { importList, preview } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

/** What a second import changes, keeps and asks to look at can be read and reached too. */
export async function lookAtChanges(stage: Stage): Promise<void> {
  const { page, vault, fillDisk } = stage;
  layList('folders', vault);
  await stage.noticeOutsideChanges();
  await importList(stage, 'List');
  const [first = '', second = '', third = ''] = notesIn(vault, 'Papers/').keys();
  rmSync(join(vault, first));
  const text = readFileSync(join(vault, second), 'utf8');
  writeFileSync(join(vault, second), text.replace('%% paper-club list %%', ''));
  layList('folders-later', vault);
  appendFileSync(
    join(vault, 'List/paper_01/ReadMe.md'),
    '\n\nBring a question and [your notes](../../../notes.md).\n',
  );
  await stage.noticeOutsideChanges();
  await preview(stage, 'List');
  await page.locator('.modal details details summary').first().click();
  await lookAtWindow(stage, 'changes');
  fillDisk(path => path === third || path.startsWith('Papers/M'));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'not everything could be written');
  await lookAtWindow(stage, 'failures');
  fillDisk(null);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await runCommand(page, 'Undo last import');
  await page.getByRole('button', { name: 'Undo import' }).click();
  await seeHeading(page, 'was taken back');
  await lookAtWindow(stage, 'undone');
}
