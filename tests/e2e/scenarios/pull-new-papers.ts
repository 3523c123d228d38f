import { revisionOf } from '../../network/list-revision';
import { githubRoutes } from '../../network/github-routes';
import { ensure } from '../ensure';
import { openNote, typeAfter } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { filesIn, notesIn } from '../vault-files';

const group = 'warner-benjamin/modernLLMstudygroup';
const paper = 'Papers/Language Models are Few-Shot Learners.md';

/** Lets the page's network have a revision of the group's list as its newest commit. */
export async function pushList({ page }: Stage, list: 'folders' | 'folders-later'): Promise<void> {
  await page.evaluate(
    routes => {
      for (const [url, route] of Object.entries(routes)) window.host?.network.routes.set(url, route);
    },
    githubRoutes(group, revisionOf(list)),
  );
}

/** A member pulls the list, writes, and pulls what the group has added since: a part of it, then the rest; not a word is lost. */
export async function pullNewPapers(stage: Stage): Promise<void> {
  const { page, vault, settled } = stage;
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await pushList(stage, 'folders');
  await runCommand(page, 'Pull new papers');
  await seeHeading(page, 'What the import would do');
  await press('Take all');
  await seeHeading(page, 'Import finished');
  await press('Close');
  await settled();
  await openNote(stage, paper, 'write');
  await typeAfter(stage, '## My notes', '\nIn-context learning is the point.');
  await settled();
  await pushList(stage, 'folders-later');
  const before = filesIn(vault);
  await runCommand(page, 'Pull new papers');
  await seeHeading(page, 'What’s new');
  expect(filesIn(vault)).toEqual(before);
  const first = page.locator('.paper-club-news label', { hasText: 'is new' }).first();
  const sentence = await first.innerText();
  await page.getByLabel('All new papers and changes').uncheck();
  await first.locator('input').check();
  await press('Take chosen');
  await seeHeading(page, 'Import finished');
  await press('Close');
  await settled();
  const partly = notesIn(vault, 'Papers/').size;
  await runCommand(page, 'Pull new papers');
  await ensure('what was left out is offered again', () => seeHeading(page, 'What’s new'));
  expect(await page.locator('.paper-club-news').first().innerText()).not.toContain(sentence);
  await press('Take all');
  await seeHeading(page, 'Import finished');
  await press('Close');
  await settled();
  expect(notesIn(vault, 'Papers/').size).toBeGreaterThan(partly);
  expect(notesIn(vault).get(paper)).toContain('In-context learning is the point.');
  await runCommand(page, 'Pull new papers');
  await seeHeading(page, 'Nothing new');
  await page.keyboard.press('Escape');
}

/** Opens what a later revision of the group's list has that the vault has not, with a change of a note shown. */
export async function seeNews(stage: Stage): Promise<void> {
  const { page } = stage;
  await pushList(stage, 'folders-later');
  await runCommand(page, 'Pull new papers');
  await seeHeading(page, 'What’s new');
  await page.locator('.paper-club-news summary').first().click();
}
