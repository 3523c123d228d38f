/** @jest-environment ./tests/obsidian/page-environment.cjs */
// A note on the screen and the same note on the disk may differ for two seconds; these are the rules of who wins.
import type { App, MarkdownView, TFile } from 'obsidian';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';

let host: Host;
let app: App;
let view: MarkdownView;

const file = (): TFile => app.vault.getFileByPath('Note.md')!;
const onDisk = (): Promise<string> => host.disk.text('Note.md');

async function openNote(text: string, mode: 'source' | 'preview' = 'source'): Promise<void> {
  host = await openHost({ files: { 'Note.md': text, 'Other.md': 'other' } });
  app = host.app;
  await app.workspace.getLeaf('tab').openFile(file(), { state: { mode } });
  view = app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
}

afterEach(() => host.closeVault());

describe('what is typed', () => {
  beforeEach(() => openNote('one\ntwo\nthree\nfour\nfive\n'));

  test('is saved two seconds later', async () => {
    view.editor.replaceRange('first\n', { line: 0, ch: 0 });
    expect(await onDisk()).toBe('one\ntwo\nthree\nfour\nfive\n');
    await host.settled();
    expect(await onDisk()).toBe('first\none\ntwo\nthree\nfour\nfive\n');
  });

  test('is saved at once when a plugin asks for it', async () => {
    view.editor.setLine(0, 'ONE');
    await view.save();
    expect(await onDisk()).toBe('ONE\ntwo\nthree\nfour\nfive\n');
  });

  test('is saved when another note takes its place', async () => {
    view.editor.setLine(0, 'ONE');
    await view.leaf.openFile(app.vault.getFileByPath('Other.md')!);
    expect(await onDisk()).toBe('ONE\ntwo\nthree\nfour\nfive\n');
  });

  test('stays where the disk changes elsewhere in the note', async () => {
    view.editor.setLine(0, 'ONE');
    await app.vault.process(file(), text => text.replace('five', 'FIVE'));
    await host.settled();
    expect(view.editor.getValue()).toBe('ONE\ntwo\nthree\nfour\nFIVE\n');
    expect(await onDisk()).toBe('ONE\ntwo\nthree\nfour\nFIVE\n');
  });

  test('is not brought back by the view of a note that was deleted', async () => {
    view.editor.setLine(0, 'ONE');
    await app.vault.delete(file());
    await host.settled();
    expect(await app.vault.adapter.exists('Note.md')).toBe(false);
  });
});

describe('a note that nobody types in', () => {
  test('shows what the disk has, and is not written', async () => {
    await openNote('one');
    await app.vault.modify(file(), 'two');
    await host.settled();
    expect(view.editor.getValue()).toBe('two');
    const { mtime } = file().stat;
    await view.save();
    expect(file().stat.mtime).toBe(mtime);
  });

  test('keeps its view and its title when it is renamed', async () => {
    await openNote('one');
    await app.fileManager.renameFile(file(), 'Renamed.md');
    expect(view.file?.path).toBe('Renamed.md');
    expect(view.getDisplayText()).toBe('Renamed');
  });
});

describe('reading and writing', () => {
  test('show the same words', async () => {
    await openNote('**one**', 'preview');
    expect(view.getMode()).toBe('preview');
    expect(view.contentEl.querySelector('.markdown-preview-view strong')?.textContent).toBe('one');
    const state = view.leaf.getViewState();
    await view.leaf.setViewState({ ...state, state: { ...state.state, mode: 'source' } });
    view.editor.setValue('**two**');
    await view.leaf.setViewState({ ...state, state: { ...state.state, mode: 'preview' } });
    expect(view.contentEl.querySelector('.markdown-preview-view strong')?.textContent).toBe('two');
  });

  test('show the properties above the note, with links that can be followed', async () => {
    await openNote('---\nstatus: unread\nsections:\n  - "[[Other]]"\n---\ntext', 'preview');
    const row = view.contentEl.querySelector<HTMLElement>(
      '.markdown-preview-view [data-property-key="sections"]',
    );
    row?.querySelector<HTMLElement>('a.internal-link')?.click();
    await host.settled();
    expect(app.workspace.getActiveFile()?.path).toBe('Other.md');
  });

  test('tick a task in the note', async () => {
    await openNote('- [ ] one\n- [ ] two\n', 'preview');
    view.contentEl.querySelectorAll<HTMLElement>('.markdown-preview-view input[type=checkbox]')[1]?.click();
    await host.settled();
    expect(await onDisk()).toBe('- [ ] one\n- [x] two\n');
  });

  test('put the classes of the note on its view', async () => {
    await openNote('---\ncssclasses: [wide]\n---\ntext', 'preview');
    expect(view.contentEl.querySelector('.markdown-preview-view')?.classList).toContain('wide');
  });
});
