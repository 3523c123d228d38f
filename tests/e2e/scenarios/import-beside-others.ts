import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from '../ensure';
import { laySmallList } from '../lay-list';
import { importList, preview } from '../member';
import { seeHeading } from '../palette';
import type { Stage } from '../stage';
import { notesIn } from '../vault-files';

const section = 'Sections/Attention.md';
const added = 'Papers/Chain-of-Thought Prompting Elicits Reasoning in Large Language Models.md';

/** While a member reads the preview, Sync brings what others wrote to the very notes that the import would write. */
export async function importBesideOthers(stage: Stage): Promise<void> {
  const { page, vault } = stage;
  await laySmallList(stage);
  await importList(stage, 'Readings.md');
  appendFileSync(
    join(vault, 'Readings.md'),
    '4. [Chain-of-Thought Prompting Elicits Reasoning in Large Language Models](https://arxiv.org/abs/2201.11903)\n',
  );
  await stage.noticeOutsideChanges();
  await preview(stage, 'Readings.md');
  const theirs = `${readFileSync(join(vault, section), 'utf8')}\nSee you on Friday.\n`;
  writeFileSync(join(vault, section), theirs);
  writeFileSync(join(vault, added), 'Mine since yesterday.\n');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'not everything could be written');
  const report = await page.locator('.modal').innerText();
  await ensure('what another program wrote meanwhile is as it wrote it', () => {
    expect(readFileSync(join(vault, section), 'utf8')).toBe(theirs);
    expect(readFileSync(join(vault, added), 'utf8')).toBe('Mine since yesterday.\n');
  });
  await ensure('the report names both notes and says why', () => {
    expect(report).toContain('This note was changed while the import ran');
    expect(report).toContain(section);
    expect(report).toContain(`"${added}" is there already`);
  });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await stage.noticeOutsideChanges();
  await importList(stage, 'Readings.md');
  const after = notesIn(vault);
  await ensure('the next import brings what is missing beside what others wrote', () => {
    expect(after.get(added)).toBe('Mine since yesterday.\n');
    expect(after.get(section)).toContain('See you on Friday.');
    expect(after.get(section)).toContain('Chain-of-Thought');
  });
}
