/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The whole way of a person through an import in the app: choosing, looking, importing, stopping, reading the report,
 * taking it back. What counts is what is on the disk at each step.
 */
import { MarkdownView } from 'obsidian';
import { readList } from '../../src/actions/read-list';
import { fakeList } from './fake-list';
import { button, dialog, press, says, type, typeInNote, until } from './page';
import { pressKey } from './press-key';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, startPlugin } from './started-plugin';

jest.mock('../../src/actions/read-list', () => ({ readList: jest.fn() }));

const reading = jest.mocked(readList);

beforeEach(() => {
  reading.mockResolvedValue({ kind: 'list', list: fakeList(3) });
});
afterEach(closeVaults);

function written({ disk }: StartedPlugin): readonly string[] {
  return disk.log.filter(line => !line.startsWith('read '));
}

/** The notes in tabs, each with the line of its cursor, counted from 0, unless that is the first. */
function openedNotes({ app }: StartedPlugin): readonly string[] {
  return app.workspace.getLeavesOfType('markdown').map(({ view }) => {
    if (!(view instanceof MarkdownView)) throw new Error('A tab shows no note');
    const { line } = view.editor.getCursor();
    return line === 0 ? `${view.file?.path}` : `${view.file?.path}:${line}`;
  });
}

async function previewBundled(plugin: StartedPlugin): Promise<void> {
  plugin.command('import-reading-list');
  press('Show what would change');
  await says('What the import would do');
}

async function importBundled(plugin: StartedPlugin): Promise<void> {
  await previewBundled(plugin);
  press('Import');
  await says('Import finished');
}

test('the bundled list is the first choice, and the preview writes nothing', async () => {
  const plugin = await startPlugin();
  await previewBundled(plugin);
  expect(reading.mock.lastCall?.[0].name).toBe('bundled');
  expect(dialog().textContent).toContain('First steps');
  expect(dialog().textContent).toContain('Paper 2');
  expect(dialog().textContent).toContain('To look at');
  expect(written(plugin)).toEqual([]);
  press('Cancel');
  expect(document.querySelector('.modal')).toBeNull();
  expect(written(plugin)).toEqual([]);
});

test('importing writes the notes, and the report stays and opens them', async () => {
  const plugin = await startPlugin();
  await importBundled(plugin);
  expect(await plugin.text('Paper Club/Papers/Paper 1.md')).toContain('paper_id: arxiv:2401.00001');
  expect(await plugin.text('Paper Club/Reading list.md')).toContain('list_id');
  press('Open reading list');
  await until(() => openedNotes(plugin).length > 0, 'the list to open');
  await plugin.host.settled();
  expect(openedNotes(plugin)).toEqual(['Paper Club/Reading list.md']);
  expect(document.querySelector('.modal')).toBeNull();
});

test('a second import says that there is nothing to import, and writes nothing', async () => {
  const plugin = await startPlugin();
  await importBundled(plugin);
  press('Close');
  plugin.disk.log.length = 0;
  plugin.command('import-reading-list');
  press('Show what would change');
  await says('Nothing to import: your notes already have everything on the list.');
  expect([...dialog().querySelectorAll('button')].map(each => each.textContent)).not.toContain('Import');
  expect(written(plugin)).toEqual([]);
});

test('stopping half-way leaves whole notes, says so, and another import finishes', async () => {
  reading.mockResolvedValue({ kind: 'list', list: fakeList(20) });
  const plugin = await startPlugin();
  await previewBundled(plugin);
  plugin.disk.beforeWrite = path => {
    if (path.endsWith('Paper 5.md')) press('Stop');
  };
  press('Import');
  await says('Import stopped');
  expect(await plugin.text('Paper Club/Papers/Paper 5.md')).toContain('%% end paper-club list');
  expect(await plugin.text('Paper Club/Papers/Paper 6.md')).toBeNull();
  press('Close');
  plugin.disk.beforeWrite = () => undefined;
  await importBundled(plugin);
  expect(await plugin.text('Paper Club/Papers/Paper 20.md')).toContain('%% end paper-club list');
});

test('closing the window half-way stops as well, and a notice says how far it went', async () => {
  reading.mockResolvedValue({ kind: 'list', list: fakeList(20) });
  const plugin = await startPlugin();
  await previewBundled(plugin);
  plugin.disk.beforeWrite = path => {
    if (path.endsWith('Paper 5.md')) pressKey('Escape');
  };
  press('Import');
  await until(() => document.querySelector('.notice') !== null, 'a notice');
  expect(document.querySelector('.notice')?.textContent).toMatch(
    /^Import stopped: 5 notes written, \d+ not begun/,
  );
  expect(await plugin.text('Paper Club/Papers/Paper 6.md')).toBeNull();
});

test('words typed between the preview and the import stay, and the report says so', async () => {
  const plugin = await startPlugin();
  await importBundled(plugin);
  press('Close');
  reading.mockResolvedValue({ kind: 'list', list: fakeList(4) });
  await previewBundled(plugin);
  const list = 'Paper Club/Reading list.md';
  const before = await plugin.text(list);
  await typeInNote(plugin.app, list, `${before}my words`);
  expect(await plugin.text(list)).toBe(before);
  press('Import');
  await says('could not be written');
  expect(await plugin.text(list)).toBe(`${before}my words`);
  expect(await plugin.text('Paper Club/Papers/Paper 4.md')).not.toBeNull();
});

test('a note the member deleted stays deleted until they ask for it', async () => {
  const plugin = await startPlugin();
  await importBundled(plugin);
  press('Close');
  const path = 'Paper Club/Papers/Paper 2.md';
  await plugin.app.fileManager.trashFile(plugin.app.vault.getFileByPath(path)!);
  plugin.command('import-reading-list');
  press('Show what would change');
  await says('Bring back deleted notes');
  dialog().querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
  await says('brought back');
  press('Import');
  await says('Import finished');
  expect(await plugin.text(path)).toContain('paper_id: arxiv:2401.00002');
});

test('undo asks first, removes what was made, and leaves and names what was edited since', async () => {
  const plugin = await startPlugin({ 'Mine.md': 'mine' });
  await importBundled(plugin);
  const edited = 'Paper Club/Papers/Paper 1.md';
  const words = `${await plugin.text(edited)}\nmy thoughts\n`;
  await plugin.app.vault.process(plugin.app.vault.getFileByPath(edited)!, () => words);
  press('Undo import');
  await says('Take back the import of the bundled list?');
  expect(await plugin.text('Paper Club/Papers/Paper 2.md')).not.toBeNull();
  press('Undo import');
  await says('The import of the bundled list was taken back');
  expect(await plugin.text(edited)).toBe(words);
  expect(await plugin.text('Paper Club/Papers/Paper 2.md')).toBeNull();
  expect(await plugin.text('Mine.md')).toBe('mine');
  expect(dialog().textContent).toContain(edited);
});

test('without an import there is nothing to undo, and a notice says so', async () => {
  const plugin = await startPlugin();
  plugin.command('undo-last-import');
  await says('There is no import to undo.');
  expect(document.querySelector('.modal')).toBeNull();
});

test('a refused list shows its sentence, with what was chosen still there to be changed', async () => {
  const problem = { file: 'pasted text', line: 0, message: 'This text has no papers in it.' };
  reading.mockResolvedValue({ kind: 'refused', problem });
  const plugin = await startPlugin();
  plugin.command('import-reading-list');
  dialog().querySelectorAll<HTMLInputElement>('input[type=radio]')[3]!.click();
  await until(() => dialog().querySelector('textarea') !== null, 'the text field');
  type(dialog().querySelector('textarea')!, '# not a list');
  await until(() => dialog().querySelector('textarea')!.value !== '', 'the text');
  press('Show what would change');
  await says('This text has no papers in it.');
  expect(dialog().querySelector('textarea')!.value).toBe('# not a list');
  expect(written(plugin)).toEqual([]);
});

test('a folder of the vault is offered while its name is typed, and its problems open at their line', async () => {
  const plugin = await startPlugin({
    'Lists/README.md': '# A list\n\n## First steps\n- Paper 1\n- Paper 2\n',
    'Other.md': '',
  });
  plugin.command('import-reading-list');
  dialog().querySelectorAll<HTMLInputElement>('input[type=radio]')[2]!.click();
  await until(() => dialog().querySelector('input[type=text]') !== null, 'the path field');
  type(dialog().querySelector<HTMLInputElement>('input[type=text]')!, 'lis');
  await until(() => document.querySelector('.suggestion-item') !== null, 'a suggestion');
  document.querySelector<HTMLElement>('.suggestion-item')!.click();
  await until(() => button('Show what would change') !== null, 'the form');
  press('Show what would change');
  await says('What the import would do');
  expect(reading.mock.lastCall?.[0].name).toBe('Lists');
  dialog().querySelectorAll('details')[0]!.open = true;
  await until(() => dialog().querySelector('.paper-club-place') !== null, 'the problem');
  dialog().querySelector<HTMLElement>('.paper-club-place')!.click();
  await until(() => openedNotes(plugin).length > 0, 'the place to open');
  await plugin.host.settled();
  expect(openedNotes(plugin)).toEqual(['Lists/README.md:3']);
});

test('a path that is not in the vault is answered with a sentence', async () => {
  const plugin = await startPlugin();
  await plugin.follow('?from=No/such.md');
  await says('There is no file or folder "No/such.md" in this vault');
});

test('a link only ever opens the preview, and never a second window', async () => {
  const plugin = await startPlugin();
  await plugin.follow('?from=bundled&dry-run');
  await says('What the import would do');
  await plugin.follow('?from=../../etc');
  expect(document.querySelectorAll('.modal')).toHaveLength(1);
  expect(dialog().textContent).toContain('What the import would do');
  expect(written(plugin)).toEqual([]);
});

test('a link with a path out of the vault opens the choice and nothing else', async () => {
  const plugin = await startPlugin();
  plugin.disk.log.length = 0;
  await plugin.follow('?from=../../secret.md');
  expect(dialog().textContent).toContain('Choose a reading list');
  expect(plugin.disk.log).toEqual([]);
});

// The list's README is not the vault's: the place of such a problem is words, until its list can be opened.
test('a problem of a list outside of the vault does not open a note that happens to have its name', async () => {
  const plugin = await startPlugin({ 'README.md': 'About this vault.' });
  await importBundled(plugin);
  expect(dialog().textContent).toContain('README.md');
  expect(dialog().querySelector('button.paper-club-place')).toBeNull();
});
