import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in one part of the page, a line for each rule; both are selectors. */
export async function askAxe(
  page: Page,
  part: string,
  exceptFor: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const where = { include: [[part]], exclude: exceptFor.map(each => [each]) };
  return page.evaluate(async given => {
    const { axe: reader } = window as unknown as {
      axe: { run: (...given: object[]) => Promise<AxeResults> };
    };
    const { violations } = await reader.run(given, { preload: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' ; ')}`,
    );
  }, where);
}
