/** @jest-environment ./tests/obsidian/page-environment.cjs */
// Where something opens decides what a reader loses sight of, so each rule of the app's workspace is stated here once.
import type { App, WorkspaceLeaf } from 'obsidian';
import { obsidian } from '../module';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';

const { ItemView } = obsidian;

let host: Host;
let app: App;

async function open(files: Readonly<Record<string, string>> = {}, isPhone = false): Promise<void> {
  host = await openHost({ files: { 'A.md': 'one', 'B.md': 'two', ...files }, isPhone });
  app = host.app;
}

afterEach(() => host.closeVault());

const file = (path: string) => app.vault.getFileByPath(path)!;
const events: string[] = [];

function listen(...names: readonly string[]): void {
  events.length = 0;
  for (const name of names) app.workspace.on(name as 'layout-change', () => events.push(name));
}

class Board extends ItemView {
  static made = 0;
  seen: unknown = null;

  constructor(leaf: never) {
    super(leaf);
    Board.made += 1;
  }

  override getViewType(): string {
    return 'board';
  }

  override getDisplayText(): string {
    return 'Board';
  }

  override async setState(state: unknown): Promise<void> {
    this.seen = state;
  }

  override getState(): Record<string, unknown> {
    return this.seen as Record<string, unknown>;
  }
}

const registerBoard = (): void => host.views.registerView('board', leaf => new Board(leaf as never) as never);

describe('getLeaf', () => {
  beforeEach(() => open());

  test('takes the tab that is there for what may be walked on', async () => {
    await app.workspace.getLeaf(false).openFile(file('A.md'));
    const [leaf] = app.workspace.getLeavesOfType('markdown');
    expect(app.workspace.getLeaf(false)).toBe(leaf);
  });

  test('never walks on in a pinned tab', async () => {
    const leaf = app.workspace.getLeaf(false);
    await leaf.openFile(file('A.md'));
    leaf.setPinned(true);
    expect(app.workspace.getLeaf(false)).not.toBe(leaf);
  });

  test('makes a tab, a split or a window when asked to', async () => {
    await app.workspace.getLeaf(false).openFile(file('A.md'));
    const tab = app.workspace.getLeaf('tab');
    const split = app.workspace.getLeaf('split');
    expect(split.parent).not.toBe(tab.parent);
    const popout = app.workspace.getLeaf('window');
    expect(popout.getContainer()).not.toBe(app.workspace.rootSplit);
    expect(popout.view.containerEl.ownerDocument).not.toBe(document);
  });
});

describe('a file that is opened', () => {
  beforeEach(() => open());

  test('is the active one, and the events say so once', async () => {
    listen('active-leaf-change', 'file-open');
    await app.workspace.getLeaf('tab').openFile(file('A.md'));
    await host.settled();
    expect(events).toEqual(['active-leaf-change', 'file-open']);
    expect(app.workspace.getActiveFile()).toBe(file('A.md'));
    expect(app.workspace.getActiveViewOfType(obsidian.MarkdownView as never)).toMatchObject({
      file: file('A.md'),
    });
    expect(app.workspace.getLastOpenFiles()).toEqual(['A.md']);
  });

  test('stays in the background when that is asked for', async () => {
    await app.workspace.getLeaf(false).openFile(file('A.md'));
    await app.workspace.getLeaf('tab').openFile(file('B.md'), { active: false });
    expect(app.workspace.getActiveFile()).toBe(file('A.md'));
  });

  test('closes its tab when it is deleted', async () => {
    await app.workspace.getLeaf('tab').openFile(file('A.md'));
    await app.vault.delete(file('A.md'));
    expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
  });
});

describe('openLinkText', () => {
  beforeEach(() => open({ 'Deep/C.md': '# Top\n\n## Down\n\ntext' }));

  test('finds a note by its name and a place in it by its heading', async () => {
    await app.workspace.openLinkText('C#Down', 'A.md');
    expect(app.workspace.getActiveFile()?.path).toBe('Deep/C.md');
  });

  test('makes the note that is not there', async () => {
    await app.workspace.openLinkText('Not yet', 'A.md');
    expect(app.workspace.getActiveFile()?.path).toBe('Not yet.md');
  });
});

describe('a view', () => {
  beforeEach(() => open());

  test('is made by its type, and a placeholder keeps its place while nobody knows the type', async () => {
    const leaf = app.workspace.getLeaf('tab');
    await leaf.setViewState({ type: 'board', state: { week: 3 }, active: true });
    expect(leaf.view).not.toBeInstanceOf(Board);
    expect(leaf.getViewState()).toMatchObject({ type: 'board', state: { week: 3 } });
    registerBoard();
    await host.settled();
    expect(leaf.view).toBeInstanceOf(Board);
    expect(leaf.view).toMatchObject({ seen: { week: 3 } });
    host.views.unregisterView('board');
    await host.settled();
    expect(leaf.view).not.toBeInstanceOf(Board);
    expect(leaf.getViewState()).toMatchObject({ type: 'board', state: { week: 3 } });
  });

  test('cannot be registered twice', () => {
    registerBoard();
    expect(registerBoard).toThrow('Attempting to register an existing view type "board"');
  });

  test('is asked for once in a side dock, which opens', async () => {
    registerBoard();
    const one = await app.workspace.ensureSideLeaf('board', 'right', { active: true });
    const other = await app.workspace.ensureSideLeaf('board', 'right');
    expect(other).toBe(one);
    expect(app.workspace.rightSplit.collapsed).toBe(false);
    expect(app.workspace.getActiveViewOfType(Board as never)).toBe(one.view);
  });

  test('refuses what the app has not', async () => {
    const leaf = app.workspace.getLeaf('tab') as unknown as Record<string, unknown>;
    expect(() => leaf.rebuildView).toThrow('The stand-in has no WorkspaceLeaf.rebuildView');
  });
});

describe('the layout', () => {
  const saved = (currentTab: number, type = 'board'): string =>
    JSON.stringify({
      main: {
        type: 'split',
        direction: 'vertical',
        children: [
          {
            type: 'tabs',
            currentTab,
            children: [
              {
                id: 'note',
                type: 'leaf',
                state: { type: 'markdown', state: { file: 'A.md', mode: 'preview' } },
              },
              {
                id: 'board',
                type: 'leaf',
                state: { type, state: { week: 3 }, title: 'Board', icon: 'lucide-list' },
              },
            ],
          },
        ],
      },
      active: 'note',
    });

  test('makes a view behind another one only when it is looked at', async () => {
    Board.made = 0;
    await open({ '.obsidian/workspace.json': saved(0) });
    registerBoard();
    await host.settled();
    const [leaf] = app.workspace.getLeavesOfType('board') as [WorkspaceLeaf];
    expect(leaf.isDeferred).toBe(true);
    expect(leaf.getDisplayText()).toBe('Board');
    expect(Board.made).toBe(0);
    await app.workspace.revealLeaf(leaf);
    expect(leaf.isDeferred).toBe(false);
    expect(leaf.view).toMatchObject({ seen: { week: 3 } });
  });

  test('is saved a while after it changed and comes back', async () => {
    await open();
    await app.workspace.getLeaf('tab').openFile(file('B.md'));
    await host.settled();
    const text = await host.disk.text('.obsidian/workspace.json');
    await host.closeVault();
    await open({ '.obsidian/workspace.json': text });
    expect(app.workspace.getActiveFile()?.path).toBe('B.md');
    expect(JSON.parse(text)).toMatchObject({ main: { type: 'split' }, lastOpenFiles: ['B.md'] });
  });

  test('is ready after the plugins have started, and tells those who waited', async () => {
    await open();
    const told: string[] = [];
    app.workspace.onLayoutReady(() => told.push('ready'));
    expect(told).toEqual(['ready']);
    expect(app.workspace.layoutReady).toBe(true);
  });
});

describe('a window that pops out', () => {
  beforeEach(() => open());

  test('takes the view with it and closes with its last tab', async () => {
    listen('window-open', 'window-close');
    const leaf = app.workspace.getLeaf('tab');
    await leaf.openFile(file('A.md'));
    const { view } = leaf;
    const popout = app.workspace.moveLeafToPopout(leaf);
    expect(leaf.view).toBe(view);
    expect(view.containerEl.ownerDocument).toBe(popout.doc);
    leaf.detach();
    expect(events).toEqual(['window-open', 'window-close']);
  });
});

describe('a phone', () => {
  beforeEach(() => open({}, true));

  test('has drawers for docks and no windows', async () => {
    registerBoard();
    const leaf = await app.workspace.ensureSideLeaf('board', 'left');
    expect(leaf.parent).toBeInstanceOf(obsidian.WorkspaceMobileDrawer);
    expect(app.workspace.leftSplit.collapsed).toBe(false);
    expect(() => app.workspace.openPopoutLeaf()).toThrow();
  });
});
