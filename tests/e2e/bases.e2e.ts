// Why: the template's bases are the first thing a member looks at after an import, on a phone as on a desktop.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAxe } from './ask-axe';
import { importList } from './member';
import type { Look, Stage } from './stage';
import { closeBrowser, onStage } from './stage';

afterAll(closeBrowser);

const paper = 'Language Models are Few-Shot Learners';
const phone = { width: 390, height: 844, isPhone: true } as const;

const looks: readonly Look[] = [
  { name: 'bases-light' },
  { name: 'bases-dark', theme: 'dark' },
  { name: 'bases-phone', ...phone },
  { name: 'bases-phone-dark', ...phone, theme: 'dark' },
];

const active = '.workspace-leaf.mod-active';

async function open({ page, settled }: Stage, linktext: string): Promise<void> {
  await page.evaluate(given => window.host?.app.workspace.openLinkText(given, ''), linktext);
  await settled();
}

async function choose({ page, settled }: Stage, view: string): Promise<void> {
  await page.locator(`${active} .bases-toolbar-views-menu button`).click();
  await page.locator('.menu-item', { hasText: view }).click();
  await settled();
}

/** What is seen can be read, and the page itself never scrolls sideways. */
async function look({ page, picture }: Stage, step: string): Promise<void> {
  await picture(step);
  // The colour of links is the app's own, in its default theme.
  const found = await askAxe(page, `${active} .view-content`, ['a']);
  expect({ step, found }).toEqual({ step, found: [] });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ step, sideways }).toEqual({ step, sideways: 0 });
}

test.each(looks)('every base of the template can be read: $name', given =>
  onStage(given, async stage => {
    const { page } = stage;
    await importList(stage);
    await open(stage, 'Papers.base#All papers');
    await page.locator(`${active} .bases-table`).getByText(paper).waitFor();
    await look(stage, 'table');
    for (const view of ['Cards', 'Up next', 'To decide']) {
      await choose(stage, view);
      await page.locator(`${active} [data-view-name="${view}"] a.internal-link`).first().waitFor();
      await look(stage, view.toLowerCase().replace(' ', '-'));
    }
    await open(stage, 'Meetings.base#All meetings');
    await page.locator(`${active} .bases-toolbar-result-count`, { hasText: '0 results' }).waitFor();
    await look(stage, 'meetings');
  }),
);

test('a status that is changed in the table is in the note, and the paper among those that are read now', () =>
  onStage({}, async stage => {
    const { page, settled, vault } = stage;
    await importList(stage);
    await open(stage, 'Papers.base#All papers');
    const row = page.locator(`${active} .bases-table tr`, { hasText: paper });
    await row.locator('[data-property="note.status"] .mod-editable').click();
    await page.keyboard.type('reading');
    await page.keyboard.press('Enter');
    await settled();
    const note = readFileSync(join(vault, 'Papers', `${paper}.md`), 'utf8');
    expect(note).toMatch(/^status: reading$/m);
    await choose(stage, 'Reading now');
    await page.locator(`${active} .bases-list-item a`, { hasText: paper }).click();
    await settled();
    const path = await page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path);
    expect(path).toBe(`Papers/${paper}.md`);
  }));
