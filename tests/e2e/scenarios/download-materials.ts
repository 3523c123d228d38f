import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensure } from '../ensure';
import { pressByKey, tabTo } from '../keyboard';
import { listWithMaterials, materialPaths, playMaterials } from '../lay-materials';
import { openNote, typeAfter } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { filesIn } from '../vault-files';

const offer = 'Notebooks, slides and PDFs of your lists';

/** A member chooses from what lies beside the pages, gets it whole and once, stops in the middle and goes on. */
export async function downloadMaterials(stage: Stage): Promise<void> {
  const { page, vault, slowWrites } = stage;
  await playMaterials(stage);
  const before = filesIn(vault);
  await runCommand(page, 'Download materials');
  await seeHeading(page, offer);
  await ensure('nothing is downloaded before the sizes were read', async () => {
    expect(filesIn(vault)).toEqual(before);
    await row(stage, 'self-rag-presentation.pdf').getByText('3.4 MB').waitFor();
    await row(stage, 'flan-t5-base-finetune.ipynb').getByText('size not known').waitFor();
  });
  await downloadTwoByKeyboard(stage);
  await followLinks(stage);
  await runCommand(page, 'Download materials');
  await seeHeading(page, offer);
  await ensure('what is in the vault is not offered again', async () =>
    expect(await page.locator('.paper-club-files label', { hasText: /SELF-RAG|teacherlm/ }).count()).toBe(0),
  );
  slowWrites(250);
  await pressByKey(page, 'Download');
  await page.waitForFunction(
    () => Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) > 1,
  );
  await pressByKey(page, 'Stop');
  await seeHeading(page, 'Download stopped');
  slowWrites(0);
  const some = seeWhole(stage);
  await ensure('Stop leaves some files for another time', () => {
    expect(some).toBeGreaterThan(2);
    expect(some).toBeLessThan(materialPaths.length);
  });
  await pressByKey(page, 'Close');
  await goOn(stage);
}

function row({ page }: Stage, name: string): ReturnType<Stage['page']['locator']> {
  return page.locator('.paper-club-files li', { hasText: name });
}

/** Takes all ticks away, sets two, and downloads those. */
async function downloadTwoByKeyboard({ page, vault }: Stage): Promise<void> {
  await tabTo(page, 'All files');
  await page.keyboard.press('Space');
  await ensure('nothing can be downloaded while nothing is chosen', async () =>
    expect(await page.getByRole('button', { name: 'Download' }).isDisabled()).toBe(true),
  );
  for (const name of [/^SELF-RAG/, /^teacherlm_presentation/]) {
    await tabTo(page, name);
    await page.keyboard.press('Space');
  }
  await page.getByText(`2 of ${materialPaths.length} files chosen, 1.3 MB.`).waitFor();
  await pressByKey(page, 'Download');
  await seeHeading(page, 'Download finished');
  await ensure('only what was chosen is downloaded', () =>
    expect(attachments(vault)).toEqual(['SELF-RAG.ipynb', 'teacherlm_presentation.pdf']),
  );
}

/** The report and a note's own link lead to what was downloaded. */
async function followLinks(stage: Stage): Promise<void> {
  const { page, settled } = stage;
  await pressByKey(page, 'SELF-RAG.ipynb');
  await settled();
  await openNote(stage, 'Home.md', 'write');
  await typeAfter(stage, 'Welcome to the club', '\n\nSee [[teacherlm_presentation.pdf]].');
  await settled();
  await openNote(stage, 'Home.md', 'read');
  await page.locator('.workspace-leaf.mod-active .internal-link', { hasText: 'teacherlm' }).click();
  await settled();
  await ensure('links lead to the files', async () =>
    expect(await page.evaluate(() => window.host?.openedAddresses)).toEqual([
      'file:///Attachments/SELF-RAG.ipynb',
      'file:///Attachments/teacherlm_presentation.pdf',
    ]),
  );
}

/** Downloads what is left, on a disk that is full for one file, and is then offered that file alone, and then nothing. */
async function goOn(stage: Stage): Promise<void> {
  const { page, fillDisk } = stage;
  fillDisk(path => path.endsWith('flan-t5-base-finetune.ipynb'));
  await runCommand(page, 'Download materials');
  await pressByKey(page, 'Download');
  await seeHeading(page, 'Download finished in part');
  await ensure('a full disk leaves no half file', () =>
    expect(seeWhole(stage)).toBe(materialPaths.length - 1),
  );
  await pressByKey(page, 'Close');
  fillDisk(null);
  await runCommand(page, 'Download materials');
  await page.getByText('1 of 1 file chosen').waitFor();
  await pressByKey(page, 'Download');
  await seeHeading(page, 'Download finished');
  await ensure('all files are there', () => expect(seeWhole(stage)).toBe(materialPaths.length));
  await pressByKey(page, 'Close');
  await runCommand(page, 'Download materials');
  await ensure('nothing is offered twice', () => seeHeading(page, 'Nothing to download'));
  await page.keyboard.press('Escape');
}

/** How many of the files are there, each once and byte for byte as the list has it. */
function seeWhole({ vault }: Stage): number {
  const here = attachments(vault).map(name => readFileSync(join(vault, 'Attachments', name), 'latin1'));
  const listed = new Set(
    materialPaths.map(path => Buffer.from(listWithMaterials.get(path)!).toString('latin1')),
  );
  for (const each of here)
    if (!listed.delete(each)) throw new Error(`A file is torn or there twice: ${each.slice(0, 80)}`);
  return here.length;
}

function attachments(vault: string): readonly string[] {
  return filesIn(vault).flatMap(path => (path.startsWith('Attachments/') ? [basename(path)] : []));
}
