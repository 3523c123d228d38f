import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { preview } from '../member';
import { runCommand, seeHeading } from '../palette';
import type { Stage } from '../stage';
import { seeNews } from './pull-new-papers';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every step of an import can be read and reached, whatever the theme, the size and the direction. */
export async function lookAtEachStep(stage: Stage): Promise<void> {
  const { page, settled } = stage;
  await page.evaluate(axe);
  await runCommand(page, 'Import reading list');
  await seeHeading(page, 'Choose a reading list');
  await look(stage, 'choose');
  await page.keyboard.press('Escape');
  await preview(stage);
  await look(stage, 'preview');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await seeHeading(page, 'Import finished');
  await look(stage, 'report');
  await page.getByRole('button', { name: 'Undo import' }).click();
  await page.locator('.modal', { hasText: 'Take back the import' }).waitFor();
  await look(stage, 'question');
  await page.keyboard.press('Escape');
  await settled();
  await seeNews(stage);
  await look(stage, 'news');
  await page.keyboard.press('Escape');
  await settled();
}

async function look({ page, picture }: Stage, step: string): Promise<void> {
  await picture(step);
  const found = await page.evaluate(async () => {
    const { axe: reader } = window as unknown as {
      axe: { run: (...given: object[]) => Promise<AxeResults> };
    };
    // The colours of these buttons are the app's own, in its default theme.
    const where = { include: [['.modal']], exclude: [['button.mod-cta'], ['button.mod-destructive']] };
    const { violations } = await reader.run(where, { preload: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' ; ')}`,
    );
  });
  expect({ step, found }).toEqual({ step, found: [] });
  const overflow = await page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const outside = [...document.querySelectorAll('.modal, .modal button')].filter(element => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    const buttons = [...document.querySelectorAll('.modal .mod-cta, .modal .mod-warning')].filter(element => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < 0 || bottom > innerHeight + 1;
    });
    return [...outside, ...buttons].map(element => element.outerHTML.slice(0, 120));
  });
  expect({ step, overflow }).toEqual({ step, overflow: [] });
}
