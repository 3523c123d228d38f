import { ensure } from '../ensure';
import { laySmallList, smallListNotes } from '../lay-list';
import { importList, preview } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

const unwritten = 'Papers/LoRA - Low-Rank Adaptation of Large Language Models.md';

/** The disk is full half-way: the report names the note, nothing torn is left, and the next import finishes. */
export async function importOnFullDisk(stage: Stage): Promise<void> {
  const { page, vault, fillDisk } = stage;
  await laySmallList(stage);
  const before = notesIn(vault);
  const made = (): readonly string[] => [...notesIn(vault).keys()].filter(path => !before.has(path));
  await preview(stage, 'Readings.md');
  fillDisk(path => path === unwritten);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'not everything could be written');
  await ensure('the report names the note that could not be written, and the reason', async () => {
    const problem = page.locator('.modal li', { hasText: 'ENOSPC' });
    expect(await problem.locator('.paper-club-place').allInnerTexts()).toEqual([unwritten]);
    expect(await page.locator('.modal').innerText()).toContain('1 note could not be written');
  });
  await ensure('no half-written note is left', () =>
    expect(made()).toEqual(smallListNotes.filter(path => path !== unwritten)),
  );
  fillDisk(null);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await importList(stage, 'Readings.md');
  await ensure('the next import writes the note', () => expect(made()).toEqual(smallListNotes));
}
