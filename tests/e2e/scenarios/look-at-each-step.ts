import { lookAtWindow } from '../look-at-window';
import { openNote, preview } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { seeNews } from './pull-new-papers';

/** Every step of an import can be read and reached, whatever the theme, the size and the direction. */
export async function lookAtEachStep(stage: Stage): Promise<void> {
  const { page, slowWrites } = stage;
  await runCommand(page, 'Import reading list');
  await seeHeading(page, 'Choose a reading list');
  await page.keyboard.press('Tab');
  await lookAtWindow(stage, 'choose');
  await page.getByLabel('A file or folder of this vault').check();
  await page.getByLabel('Path in this vault').fill('e');
  await page.locator('.suggestion-item').first().waitFor();
  await stage.picture('suggestions');
  await page.keyboard.press('Escape');
  await page.getByLabel('Paste Markdown').check();
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByText('Paste the list first.').waitFor();
  await lookAtWindow(stage, 'missing');
  await page.getByLabel('A file or folder of this vault').check();
  await page.getByLabel('Path in this vault').fill(`Lists/${'Long'.repeat(50)}.md`);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByText('There is no file or folder').waitFor();
  await lookAtWindow(stage, 'refused');
  await page.keyboard.press('Escape');
  await preview(stage);
  await lookAtWindow(stage, 'preview');
  slowWrites(60);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'Importing');
  await page.waitForFunction(
    () => Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) > 9,
  );
  await lookAtWindow(stage, 'writing');
  slowWrites(0);
  await seeHeading(page, 'Import finished');
  await lookAtWindow(stage, 'report');
  await page.getByRole('button', { name: 'Undo import' }).click();
  await page.locator('.modal', { hasText: 'Take back the import' }).waitFor();
  await lookAtWindow(stage, 'question');
  await page.keyboard.press('Escape');
  await stage.settled();
  await seeNews(stage);
  await lookAtWindow(stage, 'news');
  await page.keyboard.press('Escape');
  await lookAtNotes(stage);
}

/** What the import has written, as a member reads it. */
async function lookAtNotes(stage: Stage): Promise<void> {
  const { page, settled, picture } = stage;
  const notes = {
    list: 'Reading list.md',
    section: 'Sections/Intro to Modern LLMs.md',
    paper: 'Papers/Language Models are Few-Shot Learners.md',
  };
  for (const [step, path] of Object.entries(notes)) {
    await openNote(stage, path, 'read');
    await picture(step);
  }
  await runCommand(page, 'Open settings');
  await page.locator('.setting-item', { hasText: 'Folder of the list' }).waitFor();
  await settled();
  await picture('settings');
}
