/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Notebooks and slides are links until a member asks for them: their sizes are seen before anything is downloaded, they go
 * where the vault keeps its attachments, and none comes twice.
 */
import { filesOf } from '../network/list-revision';
import { button, dialog, press, says } from './page';
import { groupList, plantFault, playGithub } from './played-github';
import { pressKey } from './press-key';
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

function boxOf(words: string): HTMLInputElement {
  const labels = [...dialog().querySelectorAll('label')];
  return labels.find(({ textContent }) => textContent?.includes(words))!.querySelector('input')!;
}

/** Lets the server not say how large a file is, as some do. */
function forgetSize({ host: { network } }: StartedPlugin, name: string): void {
  for (const [url, route] of network.routes) {
    if (!url.includes('/git/trees/') || typeof route !== 'object' || !('body' in route)) continue;
    if (typeof route.body !== 'string') continue;
    const tree = JSON.parse(route.body) as { tree: { path: string; size?: number }[] };
    for (const row of tree.tree) if (row.path.endsWith(name)) delete row.size;
    network.routes.set(url, { ...route, body: JSON.stringify(tree) });
  }
}

test('sizes and places are seen first, then the files are there and open from the report', async () => {
  const plugin = await startWith();
  await says('2 of 2 files chosen, 12 kB. They go into the folder Materials.');
  expect(dialog().textContent).toContain('notes.ipynb a 12 bytes');
  expect(dialog().textContent).toContain('To look at 1');
  expect(others(plugin)).toEqual([]);
  press('Download');
  await says('Download finished');
  expect(others(plugin)).toEqual(['Materials/notes.ipynb', 'Materials/slides.pdf']);
  expect(await plugin.app.vault.adapter.read('Materials/notes.ipynb')).toBe('{"cells":[]}');
});

test('what the vault has already, under whatever name, is not downloaded', async () => {
  const plugin = await startWith({ 'Mine/my notes.ipynb': '{"cells":[]}' });
  await says('In the vault already 1');
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
  await says('into the folder Files');
  press('Download');
  await says('Download finished');
  expect(others(plugin)).toEqual(['Files/notes.ipynb', 'Files/slides.pdf']);
});

test('what is left out is not downloaded, and is offered the next time', async () => {
  const plugin = await startWith();
  await says('2 of 2 files chosen');
  boxOf('slides.pdf').click();
  await says('1 of 2 files chosen, 12 bytes.');
  boxOf('notes.ipynb').click();
  await says('0 of 2 files chosen.');
  expect(button('Download').disabled).toBe(true);
  boxOf('slides.pdf').click();
  press('Download');
  await says('Download finished');
  expect(others(plugin)).toEqual(['Materials/slides.pdf']);
  press('Close');
  plugin.command('download-materials');
  await says('1 of 1 file chosen, 12 bytes.');
});

test('a size that is not known does not pass for nothing', async () => {
  const plugin = await startPlugin({}, { folder: '' });
  playGithub(plugin.host.network, list);
  forgetSize(plugin, 'slides.pdf');
  plugin.command('download-materials');
  await says('2 of 2 files chosen, 12 bytes and 1 file of unknown size.');
  boxOf('notes.ipynb').click();
  await says('1 of 2 files chosen, size not known.');
});

test('closing the window stops the download, and a notice says how far it went', async () => {
  const plugin = await startWith();
  await says('2 of 2 files chosen');
  press('Download');
  await says('Downloading');
  pressKey('Escape');
  await says('Download stopped: 0 files downloaded, 2 not begun.');
  expect(others(plugin)).toEqual([]);
});

test('a server that cannot be asked is a sentence, and can be asked again', async () => {
  const plugin = await startPlugin({}, { folder: '' });
  plantFault(plugin.host.network, { status: 404, headers: {}, body: '{"message":"Not Found"}' });
  plugin.command('download-materials');
  await says('The list could not be read');
  expect(dialog().querySelector('section [role="alert"] p')?.textContent).toContain(groupList);
  playGithub(plugin.host.network, list);
  press('Try again');
  await says('2 of 2 files chosen');
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

test("lists that name the same file, or files of the same name, do not get into each other's way", async () => {
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
});
