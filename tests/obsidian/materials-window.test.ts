/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Notebooks and slides are links until a member asks for them: their sizes are seen before anything is downloaded, they go
 * where the vault keeps its attachments, and none comes twice.
 */
import { filesOf } from '../network/list-revision';
import { button, dialog, press, says } from './page';
import { groupList, plantFault, playGithub } from './played-github';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, startPlugin } from './started-plugin';

afterEach(closeVaults);

const list = filesOf({
  'README.md': '# Club\n\n1. [Alpha](a/README.md)\n',
  'a/README.md': '# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n',
  'a/notes.ipynb': '{"cells":[]}',
  'a/slides.pdf': 'p'.repeat(12_000),
  'a/run.sh': 'rm -rf ~',
});

async function startWith(files: Readonly<Record<string, string>> = {}): Promise<StartedPlugin> {
  const plugin = await startPlugin(files, { folder: '' });
  playGithub(plugin.host.network, list);
  plugin.command('download-materials');
  return plugin;
}

const others = ({ app }: StartedPlugin): readonly string[] =>
  app.vault
    .getFiles()
    .filter(({ extension }) => extension !== 'md')
    .map(({ path }) => path)
    .sort();

test('sizes and places are seen first, then the files are there and open from the report', async () => {
  const plugin = await startWith();
  await says('Materials to download into Materials (2 files, 12 kB)');
  expect(dialog().textContent).toContain('a/notes.ipynb (12 bytes)');
  expect(dialog().textContent).toContain('To look at 1');
  expect(others(plugin)).toEqual([]);
  press('Download');
  await says('Download finished');
  expect(others(plugin)).toEqual(['Materials/notes.ipynb', 'Materials/slides.pdf']);
  expect(await plugin.app.vault.adapter.read('Materials/notes.ipynb')).toBe('{"cells":[]}');
});

test('what the vault has already, under whatever name, is not downloaded', async () => {
  const plugin = await startWith({ 'Mine/my notes.ipynb': '{"cells":[]}' });
  await says('1 material is in the vault already.');
  press('Download');
  await says('Download finished');
  expect(others(plugin)).toEqual(['Materials/slides.pdf', 'Mine/my notes.ipynb']);
  press('Close');
  plugin.command('download-materials');
  await says('Nothing to download');
  expect(button('Close')).toBeDefined();
});

test("they go where the app's own settings have attachments", async () => {
  const plugin = await startWith({ '.obsidian/app.json': '{"attachmentFolderPath":"Files"}' });
  await says('into Files');
  press('Download');
  await says('Download finished');
  expect(others(plugin)).toEqual(['Files/notes.ipynb', 'Files/slides.pdf']);
});

test('a server that cannot be asked is a sentence, and nothing is offered', async () => {
  const plugin = await startPlugin({}, { folder: '' });
  plantFault(plugin.host.network, { status: 404, headers: {}, body: '{"message":"Not Found"}' });
  plugin.command('download-materials');
  await says('Nothing to download');
  expect(dialog().querySelector('[role="alert"] p')?.textContent).toContain(groupList);
});

test('a file that does not arrive whole is reported, and the others are there', async () => {
  const plugin = await startPlugin({}, { folder: '' });
  playGithub(plugin.host.network, list);
  const { routes } = plugin.host.network;
  const slides = [...routes.keys()].find(url => url.endsWith('slides.pdf'))!;
  routes.set(slides, { status: 200, headers: {}, body: 'half' });
  plugin.command('download-materials');
  await says('2 files');
  press('Download');
  await says('Download finished in part');
  expect(others(plugin)).toEqual(['Materials/notes.ipynb']);
  expect(dialog().textContent).toContain('a/slides.pdf');
});

test(
  "lists that name the same file, or files of the same name, do not get into each other's way",
  async () => {
    const otherLists = [{ source: 'github:another/list', folder: 'Other' }];
    const plugin = await startPlugin(
      { '.obsidian/app.json': '{"attachmentFolderPath":"Files"}' },
      { folder: '', otherLists },
    );
    playGithub(plugin.host.network, list);
    const another = new Map([...list, ['a/notes.ipynb', Buffer.from('{"cells":[1]}')] as const]);
    playGithub(plugin.host.network, another, 'another/list');
    plugin.command('download-materials');
    await says('Notebooks, slides and PDFs');
    press('Download');
    await says('Download finished');
    expect(others(plugin)).toEqual(['Files/a - notes.ipynb', 'Files/notes.ipynb', 'Files/slides.pdf']);
  },
);
