import { ensure } from './ensure';
import { runCommand, seeHeading } from './palette';
import type { Stage } from './stage';

/** Opens the import, chooses a source and looks at the preview. Without a path, the bundled list. */
export async function preview({ page }: Stage, path?: string): Promise<void> {
  await runCommand(page, 'Import reading list');
  if (path !== undefined) {
    await page.getByLabel('A file or folder of this vault').check();
    await page.getByLabel('Path in this vault').fill(path);
  }
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await ensure('the preview counts what would change', () => page.locator('.paper-club-counts').waitFor());
}

/** Imports a whole list and closes the report. */
export async function importList(stage: Stage, path?: string): Promise<void> {
  await preview(stage, path);
  await stage.page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(stage.page, 'Import finished');
  await stage.page.getByRole('button', { name: 'Close', exact: true }).click();
  await stage.settled();
}

/** Asks for a list again and is told that there is nothing to import. Without a path, the bundled list. */
export async function seeNothingToImport(stage: Stage, path?: string): Promise<void> {
  await preview(stage, path);
  await seeHeading(stage.page, 'Everything is up to date');
  await stage.page.keyboard.press('Escape');
}

/** Opens a note as a click on its name in the list of files does, and shows it to read or to write. */
export async function openNote(stage: Stage, path: string, mode: 'read' | 'write'): Promise<void> {
  const { page } = stage;
  // On a phone the list of files is in a drawer, which a press beside it pushes back.
  const drawer = page.getByLabel('Open left sidebar');
  const isPhone = await drawer.isVisible();
  if (isPhone) await drawer.click();
  const folders = path.split('/').slice(0, -1);
  for (const [depth] of folders.entries()) {
    const folder = page.locator(`.nav-folder-title[data-path="${folders.slice(0, depth + 1).join('/')}"]`);
    const isClosed = await folder.evaluate(title => title.parentElement?.classList.contains('is-collapsed'));
    if (isClosed === true) await folder.click();
  }
  await page.locator(`.nav-file-title[data-path="${path}"]`).click();
  const backdrop = page.locator('.workspace-drawer-backdrop');
  if (isPhone && (await backdrop.first().isVisible())) await backdrop.first().dispatchEvent('click');
  await stage.settled();
  const leaf = page.locator('.workspace-leaf.mod-active');
  const isRead = await leaf.locator('.markdown-reading-view').isVisible();
  if (isRead !== (mode === 'read')) {
    await leaf.locator('[aria-label^="Current view"]').click();
    await stage.settled();
  }
}

/** Puts the cursor at the end of the line that holds these words, and types. */
export async function typeAfter(stage: Stage, words: string, typed: string): Promise<void> {
  const line = stage.page.locator('.workspace-leaf.mod-active .cm-line', { hasText: words }).first();
  await line.scrollIntoViewIfNeeded();
  await line.click();
  await stage.page.keyboard.press('End');
  await stage.page.keyboard.type(typed);
}
