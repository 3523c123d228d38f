import { ensure } from '../ensure';
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
  await ensure('the note shows its properties', async () => {
    await properties.getByText('arxiv:2005.14165').waitFor();
    await properties.getByText('unread').waitFor();
  });
  await ensure('the markers of the list block cannot be seen', async () =>
    expect(await note.locator('.markdown-reading-view').innerText()).not.toContain('%%'),
  );
  await note.locator('.markdown-reading-view .external-link', { hasText: 'Paper' }).first().click();
  await ensure('the link "Paper" leads to the paper', async () =>
    expect(await page.evaluate(() => window.host?.openedAddresses)).toEqual([
      'https://arxiv.org/abs/2005.14165',
    ]),
  );
  await properties.getByText('Intro to Modern LLMs').click();
  await settled();
  const section = page.locator('.workspace-leaf.mod-active .markdown-reading-view');
  const title = (name: string): Promise<void> =>
    section.locator('.inline-title', { hasText: name }).waitFor();
  await ensure('the section in the properties opens', () => title('Intro to Modern LLMs'));
  const links = section.locator('.internal-link');
  await ensure('every link of the section leads to a note', async () => {
    expect(await links.count()).toBeGreaterThan(3);
    expect(await section.locator('.internal-link.is-unresolved').allInnerTexts()).toEqual([]);
  });
  await links.filter({ hasText: 'Few-Shot Learners' }).first().click();
  await settled();
  await ensure('a link of the section opens its paper', () => title('Language Models are Few-Shot Learners'));
  const mentioned = await followMention(stage);
  await ensure('a paper that the list only mentions gets its note where notes belong', () =>
    expect(filesIn(vault)).toContain(`Notes/${mentioned}.md`),
  );
}

/** A paper that the list only mentions is a link before it has a note, and opening it makes one; answers its name. */
async function followMention(stage: Stage): Promise<string | null> {
  const d4 = 'Papers/D4 - Improving LLM Pretraining via Document De-Duplication and Diversification.md';
  await openNote(stage, d4, 'read');
  const read = stage.page.locator('.workspace-leaf.mod-active .markdown-reading-view');
  const mention = read.locator('.internal-link.is-unresolved').first();
  await ensure('a paper that the list only mentions is a link already', () => mention.waitFor());
  const name = await mention.getAttribute('data-href');
  await mention.click();
  await stage.settled();
  return name;
}
