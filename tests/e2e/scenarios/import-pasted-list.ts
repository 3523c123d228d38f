import { ensure } from '../ensure';
import { smallList, smallListNotes } from '../lay-list';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

/** A member pastes a list by the ribbon's icon, and imports the same once more. */
export async function importPastedList(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  const before = notesIn(vault);
  await paste(stage);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'Import finished');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await settled();
  const after = [...notesIn(vault).keys()];
  await ensure('each note of the pasted list is made once', () =>
    expect(after.filter(path => !before.has(path))).toEqual(smallListNotes),
  );
  await paste(stage);
  await ensure('a list that is imported already changes nothing', async () => {
    await seeHeading(page, 'Everything is up to date');
    expect([...notesIn(vault).keys()]).toEqual(after);
  });
  await page.keyboard.press('Escape');
}

/** As far as the preview, with a look at another source between. */
async function paste({ page }: Stage): Promise<void> {
  await page.locator('.side-dock-ribbon-action[aria-label="Import reading list"]').click();
  await ensure("the ribbon's icon opens the import", () => page.getByLabel('Paste Markdown').check());
  const field = page.getByLabel('Markdown of the list');
  await field.fill(smallList);
  await page.getByLabel('A file or folder of this vault').check();
  await page.getByLabel('Paste Markdown').check();
  await ensure('what was pasted is there after a look at another source', async () =>
    expect(await field.inputValue()).toBe(smallList),
  );
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.locator('.paper-club-counts').waitFor();
}
