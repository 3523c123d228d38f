/** @jest-environment ./tests/obsidian/page-environment.cjs */
// The template's first page shows a base within a note; there `this` is the note and not the base.
import type { MarkdownView } from 'obsidian';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';
import { rowsIn } from './shown-base';

const base = `filters: file.hasLink(this.file)
formulas:
  where: this.file.name
views:
  - type: table
    name: All
    order: [file.name, formula.where]
  - type: list
    name: Names
`;

const block = ['before', '', '```base', ...base.trimEnd().split('\n'), '```', '', 'after', ''].join('\n');

const files = {
  'Papers.base': base,
  'Home.md': '![[Papers.base]]\n\n![[Papers.base#Names]]\n\n![[Papers.base#Nothing]]\n',
  'Block.md': block,
  'To home.md': '[[Home]]',
  'To block.md': '[[Block]]',
};

let host: Host;
let el: HTMLElement;

const embeds = (): HTMLElement[] => [...el.querySelectorAll<HTMLElement>('.bases-embed')];

async function read(path: string): Promise<void> {
  host = await openHost({ files });
  await host.settled();
  const { vault, workspace } = host.app;
  await workspace.getLeaf('tab').openFile(vault.getFileByPath(path)!, { state: { mode: 'preview' } });
  await host.settled();
  el = (workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView).contentEl;
}

afterEach(() => host.closeVault());

describe('an embedded base', () => {
  beforeEach(() => read('Home.md'));

  test('knows the note that it is in', () => {
    expect(rowsIn(embeds()[0]!)).toEqual([['To home', 'Home.md']]);
  });

  test('shows the view that the embed names', () => {
    expect(embeds()[1]?.querySelector('li')?.textContent).toBe('To home');
    expect(embeds()[2]?.querySelector('.bases-error')?.textContent).toBe('View "Nothing" not found');
  });

  test('is asked again when the vault changes', async () => {
    await host.app.vault.create('New.md', '[[Home]]');
    await host.settled();
    expect(rowsIn(embeds()[0]!).map(([name]) => name)).toEqual(['New', 'To home']);
  });

  test('leads to its files', async () => {
    embeds()[0]?.querySelector('a')?.click();
    await host.settled();
    expect(host.app.workspace.getActiveFile()?.path).toBe('To home.md');
  });

  test('follows its file', async () => {
    const file = host.app.vault.getFileByPath('Papers.base')!;
    await host.app.vault.process(file, text => text.replace('this.file.name', 'this.file.ext'));
    await host.settled();
    expect(rowsIn(embeds()[0]!)).toEqual([['To home', 'md']]);
  });
});

describe('a base in a block of code', () => {
  beforeEach(() => read('Block.md'));

  test('is shown in its place', () => {
    expect(rowsIn(embeds()[0]!)).toEqual([['To block', 'Block.md']]);
    expect(el.querySelector('pre')).toBeNull();
    expect(el.textContent).toMatch(/before[^]*after/);
  });

  test('keeps in the note what is chosen for it', async () => {
    embeds()[0]?.querySelector<HTMLElement>('.bases-toolbar-views-menu button')?.click();
    const press = (text: string): void =>
      [...document.querySelectorAll<HTMLElement>('.menu-item')]
        .find(item => item.textContent === text)
        ?.click();
    press('Configure view');
    const select = document.querySelector<HTMLSelectElement>('.modal [data-key="rowHeight"] select')!;
    select.value = 'tall';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await host.settled();
    const text = await host.disk.text('Block.md');
    expect(text).toContain('rowHeight: tall');
    expect(text.startsWith('before\n\n```base\nfilters:')).toBe(true);
    expect(text.endsWith('\n```\n\nafter\n')).toBe(true);
  });
});

test('a base in a sidebar knows the active file', async () => {
  await read('Home.md');
  const { workspace } = host.app;
  const leaf = workspace.getRightLeaf(false)!;
  await leaf.setViewState({ type: 'bases', state: { file: 'Papers.base' } });
  await host.settled();
  expect(rowsIn(leaf.view.containerEl)).toEqual([['To home', 'Home.md']]);
  await workspace.openLinkText('Block', '');
  await host.settled();
  expect(rowsIn(leaf.view.containerEl)).toEqual([['To block', 'Block.md']]);
});
