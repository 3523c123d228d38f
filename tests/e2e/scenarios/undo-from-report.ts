import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { preview } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

/** A member sees from the report that it was the wrong list, and takes it back at once. */
export async function undoFromReport(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  await laySmallList(stage);
  const before = notesIn(vault);
  await preview(stage, 'Readings.md');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'Import finished');
  await page.getByRole('button', { name: 'Undo import' }).click();
  await ensure('the report leads to the question whether to undo', () =>
    page.locator('.modal', { hasText: 'Take back the import of Readings.md?' }).waitFor(),
  );
  await page.getByRole('button', { name: 'Undo import' }).click();
  await seeHeading(page, 'The import of Readings.md was taken back');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await settled();
  const after = [...notesIn(vault)].filter(([path]) => !path.startsWith('.trash/'));
  await ensure('every note is as it was before the import', () => expect(new Map(after)).toEqual(before));
}
