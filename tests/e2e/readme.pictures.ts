// Why: pictures taken by hand show an interface that is long gone; these are taken again from the plugin as it is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importList, openNote, preview } from './member';
import { seeHeading } from './palette';
import { layEarlierList, layList } from './pictures/growing-list';
import { editListLine, shownPaper, writeAsMembers } from './pictures/member-notes';
import { reducePng } from './pictures/reduce-png';
import type { Look, Stage } from './stage';
import { closeBrowser, onStage } from './stage';

const kept = join(__dirname, '../../docs/pictures');

/** The two sizes that a listing in the community directory takes. */
const desktop: Look = { width: 1200, height: 800 };
const phone: Look = { width: 900, height: 1600, zoom: 2, isPhone: true };

afterAll(closeBrowser);

async function take({ page, settled }: Stage, name: string): Promise<void> {
  await settled();
  await page.mouse.move(0, 0);
  const picture = await page.screenshot({ animations: 'disabled' });
  writeFileSync(join(kept, `${name}.png`), await reducePng(page, picture));
}

/** Chooses a list that has grown since it was imported, in a vault in which a member wrote into it. */
async function previewGrownList(stage: Stage): Promise<void> {
  layEarlierList(stage.vault);
  await stage.noticeOutsideChanges();
  await importList(stage, 'Lists');
  editListLine(stage.vault);
  layList(stage.vault);
  await stage.noticeOutsideChanges();
  await preview(stage, 'Lists');
}

async function importAndWrite(stage: Stage): Promise<void> {
  await importList(stage);
  writeAsMembers(stage.vault);
  await stage.noticeOutsideChanges();
}

/** Scrolls a note that is read until this part of it stands at its top, with so many pixels above. */
async function scrollTo({ page }: Stage, part: string, words: string, above: number): Promise<void> {
  const found = page.locator(`.workspace-leaf.mod-active .markdown-reading-view ${part}`, { hasText: words });
  await found.evaluate((element, room) => {
    element.scrollIntoView({ block: 'start' });
    element.closest('.markdown-preview-view')?.scrollBy(0, -room);
  }, above);
}

test('the preview of an import', () =>
  onStage(desktop, async stage => {
    await previewGrownList(stage);
    const fold = (name: string): Promise<void> =>
      stage.page.locator('.modal summary', { hasText: name }).click();
    await fold('Kept as you left them');
    await fold('ReAct');
    await take(stage, 'preview');
  }));

test('a paper note', () =>
  onStage(desktop, async stage => {
    await importAndWrite(stage);
    await openNote(stage, `Papers/${shownPaper}.md`, 'read');
    await scrollTo(stage, '.metadata-property', 'sections', 0);
    await take(stage, 'paper');
  }));

test('the reading list', () =>
  onStage({ ...desktop, theme: 'dark' }, async stage => {
    await importAndWrite(stage);
    await openNote(stage, 'Reading list.md', 'read');
    await stage.page.getByLabel('Toggle left sidebar').click();
    await scrollTo(stage, 'h2', 'From the reading list', 10);
    await take(stage, 'reading-list');
  }));

test('the report of an import, on a phone', () =>
  onStage(phone, async stage => {
    await previewGrownList(stage);
    await stage.page.getByRole('button', { name: 'Import', exact: true }).click();
    await seeHeading(stage.page, 'Import finished');
    await take(stage, 'report-phone');
  }));

test('a paper note, on a phone', () =>
  onStage({ ...phone, theme: 'dark' }, async stage => {
    await importAndWrite(stage);
    await stage.page.getByLabel('Open left sidebar').click();
    await openNote(stage, `Papers/${shownPaper}.md`, 'read');
    await take(stage, 'paper-phone');
  }));
