import { importList, openNote } from '../member';
import type { Stage } from '../stage';
import { filesIn } from '../vault-files';

const paper = 'Papers/Language Models are Few-Shot Learners.md';

/** A member reads a paper note and follows its links: up to the section, to a paper without a note, and to the web. */
export async function readAndFollowLinks(stage: Stage): Promise<void> {
  const { page, settled, vault } = stage;
  await importList(stage);
  await openNote(stage, paper, 'read');
  const note = page.locator('.workspace-leaf.mod-active');
  const properties = note.locator('.markdown-reading-view .metadata-container');
  await properties.getByText('arxiv:2005.14165').waitFor();
  await properties.getByText('unread').waitFor();
  expect(await note.locator('.markdown-reading-view').innerText()).not.toContain('%%');
  await note.locator('.markdown-reading-view .external-link', { hasText: 'Paper' }).first().click();
  const addresses = await page.evaluate(() => window.host?.openedAddresses);
  expect(addresses).toEqual(['https://arxiv.org/abs/2005.14165']);
  await properties.getByText('Intro to Modern LLMs').click();
  await settled();
  const section = page.locator('.workspace-leaf.mod-active .markdown-reading-view');
  await section.locator('.inline-title', { hasText: 'Intro to Modern LLMs' }).waitFor();
  const links = section.locator('.internal-link');
  expect(await links.count()).toBeGreaterThan(3);
  expect(await section.locator('.internal-link.is-unresolved').count()).toBe(0);
  await links.filter({ hasText: 'Few-Shot Learners' }).first().click();
  await settled();
  await section.locator('.inline-title', { hasText: 'Language Models are Few-Shot Learners' }).waitFor();
  await openNote(
    stage,
    'Papers/D4 - Improving LLM Pretraining via Document De-Duplication and Diversification.md',
    'read',
  );
  // A paper that the list only mentions is a link before it has a note, and opening it makes one where notes belong.
  const promised = note.locator('.markdown-reading-view .internal-link.is-unresolved').first();
  const name = await promised.getAttribute('data-href');
  await promised.click();
  await settled();
  expect(filesIn(vault)).toContain(`Notes/${name}.md`);
}
