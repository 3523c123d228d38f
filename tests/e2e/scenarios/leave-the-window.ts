import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from '../ensure';
import { openNote, typeAfter } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';

/** A member who was writing has a look at the import, closes it and writes on. */
export async function leaveTheWindow(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  await openNote(stage, 'Home.md', 'write');
  await typeAfter(stage, 'Welcome to the club', '\n\nBefore');
  await runCommand(page, 'Import reading list');
  await seeHeading(page, 'Choose a reading list');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' and after.');
  await settled();
  await ensure('the cursor is where it was before the window', () =>
    expect(readFileSync(join(vault, 'Home.md'), 'utf8')).toContain('Before and after.'),
  );
}
