import { ensure } from '../ensure';
import { laySmallList, smallListNotes } from '../lay-list';
import { preview } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

/** A member who reads in a window of its own imports there: the import opens where the member is. */
export async function importInPopOut(stage: Stage): Promise<void> {
  const { page, vault } = stage;
  await laySmallList(stage);
  const before = notesIn(vault);
  const opened = page.waitForEvent('popup');
  await page.evaluate(async () => {
    const { workspace, vault: files } = window.host!.app;
    await workspace.openPopoutLeaf().openFile(files.getFileByPath('Home.md')!);
  });
  const popOut = await opened;
  // Every page of a headless browser believes that it has the focus, so no event tells which is in front.
  await popOut.evaluate(() => window.dispatchEvent(new Event('focus')));
  await preview({ ...stage, page: popOut }, 'Readings.md');
  await ensure('the import opens in the window in front', async () =>
    expect(await page.locator('.modal').count()).toBe(0),
  );
  await popOut.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(popOut, 'Import finished');
  await popOut.getByRole('button', { name: 'Close', exact: true }).click();
  await stage.settled();
  await ensure('the list is imported from there as from anywhere', () =>
    expect([...notesIn(vault).keys()].filter(path => !before.has(path))).toEqual(smallListNotes),
  );
}
