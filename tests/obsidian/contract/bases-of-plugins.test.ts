/** @jest-environment ./tests/obsidian/page-environment.cjs */
// A plugin's view of a base is handed its query and its settings by the app, and must go when the plugin goes.
import type { BasesAllOptions, BasesViewRegistration, QueryController } from 'obsidian';
import { parse } from 'yaml';
import { obsidian } from '../module';
import { manifest } from '../plugin-manifest';
import type { HostOptions } from '../stand-in/host';
import type { PluginClass } from '../stand-in/interface/plugin-code';
import type { OpenedBase } from './shown-base';
import { openBase } from './shown-base';

let opened: OpenedBase;
let told: string[];
let board: BoardView | null;
let answered: boolean | null;

const noSuch = (member: string): string => `The stand-in has no BasesView.${member}`;

function complaint(ask: () => unknown): string {
  try {
    return typeof ask();
  } catch (error) {
    return (error as Error).message;
  }
}

class BoardView extends obsidian.BasesView {
  readonly type = 'board';
  /** What the app said when it was asked for its parts too early. */
  readonly early: readonly string[];

  constructor(
    controller: QueryController,
    readonly containerEl: HTMLElement,
  ) {
    super(controller);
    this.early = [() => this.data, () => this.config, () => this.allProperties].map(complaint);
  }

  override onload(): void {
    told.push(`load ${this.config.name}`);
  }

  override onunload(): void {
    told.push('unload');
  }

  override onDataUpdated(): void {
    told.push(`data ${this.data.data.length}`);
    this.containerEl.setText(this.data.data.map(({ file }) => file.basename).join(' '));
  }
}

const options = (): BasesAllOptions[] => [
  { type: 'toggle', key: 'showMembers', displayName: 'Show members' },
  { type: 'group', displayName: 'More', items: [{ type: 'text', key: 'title', displayName: 'Title' }] },
  { type: 'text', key: 'hidden', displayName: 'Hidden', shouldHide: () => true },
];

const registration: BasesViewRegistration = {
  name: 'Board',
  icon: 'lucide-kanban',
  factory: (controller, containerEl) => {
    board = new BoardView(controller, containerEl);
    return board as never;
  },
  options,
};

class BoardPlugin extends obsidian.Plugin {
  override onload(): void {
    answered = this.registerBasesView('board', registration);
  }
}

const note = (week: number, section: string): string => `---\nweek: ${week}\nsection: ${section}\n---\n`;

const files = { 'Papers/One.md': note(1, 'a'), 'Papers/Two.md': note(2, 'b') };

const view = {
  type: 'board',
  name: 'Board',
  order: ['file.name', 'week', 'formula.twice'],
  sort: [{ property: 'week', direction: 'DESC' }, { property: '' }],
  showMembers: true,
  by: 'section',
  total: 'this.file.name + " " + 1',
};

const base = {
  filters: 'week',
  formulas: { twice: 'week * 2' },
  views: [view, { type: 'table', name: 'T' }],
};

async function start(content: object = base, settings: HostOptions = {}): Promise<void> {
  const pluginClass = BoardPlugin as unknown as PluginClass;
  opened = await openBase(content as never, files, { plugins: [{ pluginClass, manifest }], ...settings });
}

const onDisk = async (): Promise<typeof base> =>
  parse(await opened.host.disk.text('Shown.base')) as typeof base;

beforeEach(() => {
  told = [];
  board = null;
  answered = null;
});

afterEach(() => opened.host.closeVault());

describe('a view of a plugin', () => {
  test('is made, loaded and handed the answer', async () => {
    await start();
    expect(answered).toBe(true);
    expect(told[0]).toBe('load Board');
    expect(told.at(-1)).toBe('data 2');
    expect(board?.containerEl.textContent).toBe('Two One');
  });

  test('has no data and no settings while it is made', async () => {
    await start();
    expect(board?.early).toEqual(['data', 'config', 'allProperties'].map(noSuch));
  });

  test('reads its entries, new ones each time', async () => {
    await start();
    const before = board!.data;
    const [two] = before.data;
    expect(two?.getValue('note.week')?.toString()).toBe('2');
    expect(two?.getValue('formula.twice')?.toString()).toBe('4');
    expect(two?.getValue('note.missing')).toBeNull();
    expect(before.properties).toEqual(['file.name', 'note.week', 'formula.twice']);
    expect(before.groupedData.map(group => [group.hasKey(), group.entries.length])).toEqual([[false, 2]]);
    expect(board?.allProperties).toEqual(
      expect.arrayContaining(['file.mtime', 'note.section', 'formula.twice']),
    );
    await opened.host.app.vault.create('Papers/Three.md', note(3, 'b'));
    await opened.host.settled();
    expect(board?.data).not.toBe(before);
    expect(board?.data.data[1]).not.toBe(two);
    expect(board?.containerEl.textContent).toBe('Three Two One');
  });

  test('is not told of its data in the middle of a change', async () => {
    await start();
    told = [];
    await opened.host.app.vault.create('Papers/Three.md', note(3, 'b'));
    await opened.host.app.vault.create('Papers/Four.md', note(4, 'b'));
    expect(told).toEqual([]);
    await opened.host.settled();
    expect(told).toEqual(['data 4']);
  });

  test('reads its settings from its part of the file', async () => {
    await start();
    const { config } = board!;
    expect(config.get('showMembers')).toBe(true);
    expect(config.get('unset')).toBeUndefined();
    expect(config.getAsPropertyId('by')).toBe('note.section');
    expect(config.getAsPropertyId('showMembers')).toBeNull();
    expect(config.getOrder()).toEqual(view.order.map(id => (id === 'week' ? 'note.week' : id)));
    expect(config.getSort()).toEqual([{ property: 'note.week', direction: 'DESC' }]);
    expect(config.getDisplayName('file.mtime')).toBe('modified time');
    expect(config.getEvaluatedFormula(board as never, 'total').toString()).toBe('Shown.base 1');
    expect(config.getEvaluatedFormula(board as never, 'unset')).toBe(obsidian.NullValue.value);
  });

  test('has what it sets written later, and all else kept', async () => {
    await start();
    board!.config.set('title', 'Ours');
    board!.config.set('showMembers', null);
    expect(board!.config.get('title')).toBe('Ours');
    expect(await onDisk()).toEqual(base);
    await opened.host.settled();
    const { showMembers: _gone, ...kept } = view;
    expect(await onDisk()).toEqual({ ...base, views: [{ ...kept, title: 'Ours' }, base.views[1]] });
  });

  test('offers its options', async () => {
    await start();
    const press = (selector: string, text: string): void =>
      [...document.querySelectorAll<HTMLElement>(selector)].find(el => el.textContent === text)?.click();
    press('.bases-toolbar-views-menu button', 'Board');
    press('.menu-item', 'Configure view');
    const rows = [...document.querySelectorAll<HTMLElement>('.modal [data-key]')];
    expect(rows.map(({ dataset }) => dataset.key)).toEqual(['showMembers', 'title']);
    rows[0]?.querySelector<HTMLElement>('.checkbox-container')?.click();
    expect(board!.config.get('showMembers')).toBe(false);
  });

  test('makes notes', async () => {
    await start();
    await board!.createFileForView('Four', (frontmatter: Record<string, unknown>) => {
      frontmatter.week = 4;
    });
    await opened.host.settled();
    expect(board!.containerEl.textContent).toBe('Four Two One');
    expect(opened.host.app.workspace.getActiveFile()?.path).toBe('Four.md');
  });
});

describe('a plugin that goes', () => {
  test('leaves a placeholder, and fills it when it is back', async () => {
    await start();
    await opened.host.plugins.disable(manifest.id);
    await opened.host.settled();
    expect(opened.error()).toBe('Unknown view type: board');
    expect(told.at(-1)).toBe('unload');
    expect(await onDisk()).toEqual(base);
    await opened.host.plugins.enableClass(BoardPlugin, manifest);
    await opened.host.settled();
    expect([opened.error(), board?.containerEl.textContent]).toEqual([null, 'Two One']);
  });

  test('is unloaded with the tab, too', async () => {
    await start();
    opened.host.app.workspace.getLeavesOfType('bases')[0]?.detach();
    await opened.host.settled();
    expect(told.at(-1)).toBe('unload');
  });

  test('cannot take the name of another view', async () => {
    await start();
    const plugin = opened.host.plugins.find(manifest.id)!;
    expect(() => plugin.registerBasesView('table', registration)).toThrow(
      'Unable to add new Bases view "table". A view with this ID already exists.',
    );
  });
});

describe('a vault that has Bases off', () => {
  test.each([
    ['{"bases": false}', false],
    ['{"bases": true}', true],
    ['{}', true],
    ['["file-explorer"]', false],
  ])('by %s answers %s', async (text, isOn) => {
    const pluginClass = BoardPlugin as unknown as PluginClass;
    const switches = { '.obsidian/core-plugins.json': text };
    opened = await openBase(base, { ...files, ...switches }, { plugins: [{ pluginClass, manifest }] });
    expect(answered).toBe(isOn);
    expect(board !== null).toBe(isOn);
    expect(opened.host.app.workspace.getLeavesOfType('bases')).toHaveLength(isOn ? 1 : 0);
  });
});
