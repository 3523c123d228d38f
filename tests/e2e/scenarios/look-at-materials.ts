import { addList, materialPaths, playMaterials } from '../lay-materials';
import { lookAtWindow } from '../look-at-window';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';

/** Every step of a download can be read and reached: many files, long names, lists that cannot be asked, files that fail. */
export async function lookAtMaterials(stage: Stage): Promise<void> {
  const { page, slowWrites, fillDisk } = stage;
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await runCommand(page, 'Download materials');
  await seeHeading(page, 'The list could not be read');
  await lookAtWindow(stage, 'materials-refused');
  await page.keyboard.press('Escape');
  await playMaterials(stage);
  await runCommand(page, 'Download materials');
  await page.getByText(`${materialPaths.length} of ${materialPaths.length} files chosen`).waitFor();
  await lookAtWindow(stage, 'materials-offer');
  await page.locator('.modal summary', { hasText: 'To look at' }).click();
  await page.getByLabel('TeacherLM.ipynb').uncheck();
  await page.locator('.modal .paper-club-buttons').scrollIntoViewIfNeeded();
  await page.locator('.modal details').scrollIntoViewIfNeeded();
  await lookAtWindow(stage, 'materials-some');
  slowWrites(300);
  fillDisk(path => path.includes('presentation'));
  await press('Download');
  await page.waitForFunction(
    () => Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) > 2,
  );
  await lookAtWindow(stage, 'materials-writing');
  await press('Stop');
  await lookAtWindow(stage, 'materials-stopping');
  await page.getByText('not begun').waitFor();
  slowWrites(0);
  fillDisk(null);
  await lookAtWindow(stage, 'materials-report');
  await press('Close');
  await addList(stage, 'github:another/club-with-a-name-that-is-longer-than-the-screen-of-a-phone-is-wide');
  await playMaterials(stage);
  await runCommand(page, 'Download materials');
  await page.locator('.modal [role="alert"] p').waitFor();
  await page.locator('.modal summary', { hasText: 'In the vault already' }).click();
  await lookAtWindow(stage, 'materials-lists');
  await press('Download');
  await seeHeading(page, 'Download finished');
  await lookAtWindow(stage, 'materials-done');
  await press('Close');
}
