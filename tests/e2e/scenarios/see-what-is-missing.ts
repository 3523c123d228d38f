import { ensure } from '../ensure';
import { runCommand } from '../palette';
import type { Stage } from '../stage';

/** A member at 200 % goes on without having pasted anything, from a place where the top of the window is out of sight. */
export async function seeWhatIsMissing({ page }: Stage): Promise<void> {
  await runCommand(page, 'Import reading list');
  await page.getByLabel('Paste Markdown').check();
  await page.getByLabel('Markdown of the list').click();
  await page.getByRole('button', { name: 'Show what would change' }).click();
  const words = page.getByText('Paste the list first.');
  await words.waitFor();
  await ensure('what is missing can be seen', async () =>
    expect(
      await words.evaluate(element => {
        const { left, top, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 20, top + height / 2));
      }),
    ).toBe(true),
  );
}
