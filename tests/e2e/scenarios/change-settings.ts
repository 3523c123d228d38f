import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { importList } from '../member';
import { runCommand } from '../palette';
import type { Stage } from '../stage';
import { filesIn, notesIn } from '../vault-files';

/** A member has the list in a folder of its own: a bad name is refused, a good one is used, also after the next start. */
export async function changeSettings(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  await laySmallList(stage);
  const before = notesIn(vault).size;
  await runCommand(page, 'Open settings');
  const field = page.locator('.setting-item', { hasText: 'Folder of the list' }).locator('input');
  await field.fill('../outside');
  await field.blur();
  await ensure('a folder outside of the vault is refused in words', () =>
    page.getByText('Use a folder inside this vault').waitFor(),
  );
  await field.fill('Reading');
  await field.blur();
  await settled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });
  await stage.reopen();
  await importList(stage, 'Readings.md');
  const imported = filesIn(vault).filter(path => path.endsWith('.md') && path.startsWith('Reading/'));
  await ensure('the notes are in the folder of the settings', () => {
    expect(imported).toContain('Reading/Papers/Language Models are Few-Shot Learners.md');
    expect(notesIn(vault).size).toBe(before + imported.length);
  });
}
