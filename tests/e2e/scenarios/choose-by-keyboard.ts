import { ensure } from '../ensure';
import { tabTo } from '../keyboard';
import { layList } from '../lay-list';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';

/** A member chooses a folder of the vault from the suggestions, by keyboard alone. */
export async function chooseByKeyboard(stage: Stage): Promise<void> {
  const { page, vault } = stage;
  layList('folders', vault);
  await stage.noticeOutsideChanges();
  await runCommand(page, 'Import reading list');
  await tabTo(page, /^Bundled list/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Path in this vault');
  await page.keyboard.type('Li');
  const suggestion = page.locator('.suggestion-item');
  await ensure('folders of the vault are suggested', () => suggestion.first().waitFor());
  await page.keyboard.press('Escape');
  await ensure('Escape takes away the suggestions and not the window', async () => {
    await suggestion.first().waitFor({ state: 'detached' });
    await seeHeading(page, 'Choose a reading list');
  });
  await page.keyboard.type('s');
  await ensure('the folder that is meant is suggested first', async () => {
    await suggestion.first().waitFor();
    expect(await page.locator('.suggestion-item.is-selected').innerText()).toBe('List');
  });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await suggestion.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await ensure('the folder that was chosen is read', () => seeHeading(page, 'What the import would do'));
  expect(await page.locator('.modal').innerText()).toContain('Language Models are Few-Shot Learners');
  await page.keyboard.press('Escape');
}
