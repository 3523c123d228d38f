import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from '../ensure';
import { pressByKey } from '../keyboard';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { filesIn } from '../vault-files';

/** A member imports the bundled list without touching the mouse, and reads the preview before anything is written. */
export async function importByKeyboard({ page, vault, settled }: Stage): Promise<void> {
  const before = filesIn(vault);
  const seeFocusOn = (heading: string): Promise<void> =>
    ensure(`the focus is on the heading "${heading}" of the new step`, async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heading),
    );
  await runCommand(page, 'Import reading list');
  await seeHeading(page, 'Choose a reading list');
  await pressByKey(page, 'Show what would change');
  await seeHeading(page, 'What the import would do');
  await seeFocusOn('What the import would do');
  const promised = await page.locator('.paper-club-counts').innerText();
  await ensure('nothing is written before the preview was read', () =>
    expect(filesIn(vault)).toEqual(before),
  );
  await pressByKey(page, 'Import');
  await seeHeading(page, 'Import finished');
  await seeFocusOn('Import finished');
  const done = await page.locator('.paper-club-counts').innerText();
  const notes = filesIn(vault).filter(path => path.endsWith('.md') && !before.includes(path));
  await ensure('the preview and the report count the notes that were made', () => {
    expect(promised).toContain(`${notes.length} new`);
    expect(done).toContain(`${notes.length} created`);
  });
  expect(notes).toContain('Papers/Language Models are Few-Shot Learners.md');
  await ensure('every note that was made is whole', () => {
    for (const path of notes)
      expect(readFileSync(join(vault, path), 'utf8')).toContain('%% end paper-club list');
  });
  await pressByKey(page, 'Open reading list');
  await settled();
  await ensure('the reading list is open in front', async () => {
    await page.locator('.workspace-leaf.mod-active', { hasText: 'Intro to Modern LLMs' }).waitFor();
    expect(await page.locator('.modal').count()).toBe(0);
  });
}
