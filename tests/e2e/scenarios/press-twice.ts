import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { preview } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';

/** A member presses Import twice, as people do; the second press lands beside the window, which has become smaller. */
export async function pressTwice(stage: Stage): Promise<void> {
  const { page, slowWrites } = stage;
  await laySmallList(stage);
  await preview(stage, 'Readings.md');
  slowWrites(60);
  await page.getByRole('button', { name: 'Import', exact: true }).dblclick();
  await ensure('a second press leaves the import alone', () => seeHeading(page, 'Import finished'));
  slowWrites(0);
  await page.mouse.click(5, 5);
  await ensure('a report stays until it is closed', () => seeHeading(page, 'Import finished'));
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });
}
