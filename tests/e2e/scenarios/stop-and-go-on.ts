import { ensure } from '../ensure';
import { importList, preview, seeNothingToImport } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn, writtenAt } from '../vault-files';

const isWhole = (text: string): boolean => text.includes('%% end paper-club list');

/** A member stops an import half-way on a slow disk, finds every note whole, goes on later and has the whole list. */
export async function stopAndGoOn(stage: Stage): Promise<void> {
  const { page, vault, slowWrites } = stage;
  const before = notesIn(vault).size;
  await preview(stage);
  slowWrites(120);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await ensure('the bar shows how far the import is', () =>
    page.waitForFunction(
      () => Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) > 3,
    ),
  );
  await page.getByRole('button', { name: 'Stop' }).click();
  await seeHeading(page, 'Import stopped');
  slowWrites(0);
  const written = notesIn(vault).size - before;
  const report = await page.locator('.modal').innerText();
  const total = Number(/(\d+) changes were not begun/.exec(report)?.[1]);
  await ensure('some notes are written, and the report counts the others', () => {
    expect(written).toBeGreaterThan(3);
    expect(total).toBeGreaterThan(3);
  });
  const imported = [...notesIn(vault)].filter(([path]) => /^(?:Papers|Sections)\//.test(path));
  await ensure('every note of a stopped import is whole', () =>
    expect(imported.filter(([, text]) => !isWhole(text))).toEqual([]),
  );
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await importList(stage);
  await ensure('the second import writes what the first had left', () =>
    expect(notesIn(vault).size - before).toBe(written + total),
  );
  const stamps = writtenAt(vault);
  await seeNothingToImport(stage);
  await ensure('an import without changes writes nothing', () => expect(writtenAt(vault)).toEqual(stamps));
}
