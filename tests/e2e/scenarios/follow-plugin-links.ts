import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { openNote } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

/** What a stranger may write into a link; none of it is a plain path inside the vault. */
const hostile = [
  '../outside',
  'List/../../outside',
  '.obsidian/plugins/paper-club',
  '/etc/passwd',
  'https://example.com/README.md',
  'C:\\Users\\README.md',
  'file:///etc/passwd',
  'Readings\u0000.md',
  'x'.repeat(2000),
];

const noSuchFile = '<img src=x onerror=alert(1)>';

/** A member follows links of others' that lead to the plugin: they open the import and never carry it out. */
export async function followPluginLinks(stage: Stage): Promise<void> {
  const { page, vault } = stage;
  writeFileSync(join(vault, 'Notes/Invitation.md'), '[Import it](obsidian://paper-club?from=Readings.md)\n');
  await laySmallList(stage);
  const notes = (): readonly string[] => [...notesIn(vault).keys()];
  const before = notes();
  await seeRefused(stage);
  await openNote(stage, 'Home.md', 'read');
  await page.locator('.markdown-reading-view a', { hasText: 'Import the reading list' }).click();
  await ensure('the first link of Home opens the preview', () =>
    seeHeading(page, 'What the import would do'),
  );
  await page.keyboard.press('Escape');
  await openNote(stage, 'Notes/Invitation.md', 'read');
  await page.locator('.markdown-reading-view .external-link', { hasText: 'Import it' }).click();
  await ensure('a link to a list opens its preview', () => seeHeading(page, 'What the import would do'));
  await follow(stage, '');
  await ensure('a second link leaves the open window as it is', () =>
    seeHeading(page, 'What the import would do'),
  );
  await stage.settled();
  await ensure('nothing is written before the preview was read', () => expect(notes()).toEqual(before));
  await page.keyboard.press('Escape');
}

async function seeRefused(stage: Stage): Promise<void> {
  const { page } = stage;
  const alert = page.locator('.modal [role="alert"]');
  for (const from of ['', ...hostile.map(each => `?from=${encodeURIComponent(each)}`)]) {
    await follow(stage, from);
    await ensure(`the link "${from.slice(0, 60)}" only asks for a source`, async () => {
      await seeHeading(page, 'Choose a reading list');
      expect(await alert.innerText()).toBe('');
    });
    await page.keyboard.press('Escape');
  }
  await follow(stage, `?from=${encodeURIComponent(noSuchFile)}`);
  await ensure('the words of a link are shown as words', async () => {
    await alert.getByText(noSuchFile).waitFor();
    expect(await page.locator('.modal img').count()).toBe(0);
  });
  await page.keyboard.press('Escape');
}

async function follow({ page, settled }: Stage, query: string): Promise<void> {
  await page.evaluate(address => window.host?.plugins.openAddress(address), `obsidian://paper-club${query}`);
  await settled();
}
