/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** Groups, lists and pages of settings are only declared; the app draws, searches and leaves them. */
import type { PluginManifest, SettingDefinitionItem, SettingDefinitionList } from 'obsidian';
import { setPlatform } from '../stand-in/interface/platform';
import { SettingPage } from '../stand-in/interface/setting-tab';
import { startSettings, Tab, type SettingsPage } from './settings-page';

let page: SettingsPage;
beforeEach(() => (page = startSettings()));
afterEach(() => page.stop());

describe('groups and lists', () => {
  test('rows that follow each other share a group; a group has its heading, classes, buttons and can be hidden', () => {
    const told: string[] = [];
    let isVisible = true;
    const tab = page.show(
      { name: 'A' },
      { name: 'B' },
      {
        type: 'group',
        heading: 'Sources',
        cls: 'one two',
        items: [{ name: 'C' }],
        extraButtons: [button => button.onClick(() => told.push('extra'))],
        visible: () => isVisible,
      },
      { name: 'D' },
    );
    expect(
      page
        .pane()
        .findAll('.setting-group')
        .map(el => el.findAll('.setting-item:not(.setting-item-heading)').length),
    ).toEqual([2, 1, 1]);
    expect(page.pane().find('.setting-group.one.two .setting-item-heading').textContent).toBe('Sources');
    page.pane().find('.extra-setting-button').click();
    isVisible = false;
    tab.refreshDomState();
    expect([told, page.names()]).toEqual([['extra'], ['A', 'B', 'D']]);
  });

  test('a search filters its group and is kept over drawings', async () => {
    const match = ({ name }: { name: string }, query: string): boolean => name.includes(query);
    const items = [{ name: 'arXiv' }, { name: 'GitHub' }, { name: 'All', searchable: false }];
    const tab = page.show({ type: 'group', search: { placeholder: 'Find', match }, items });
    await page.type('arX');
    expect(page.names()).toEqual(['arXiv', 'All']);
    tab.update();
    expect([page.input().value, page.names()]).toEqual(['arX', ['arXiv', 'All']]);
  });

  const members = (change: Partial<SettingDefinitionList>, ...items: string[]): SettingDefinitionItem => ({
    type: 'list',
    heading: 'Members',
    items: items.map(name => ({ name })),
    ...change,
  });

  test('a list says when it is empty', () => {
    page.show(members({ emptyState: 'Nobody yet' }));
    expect(page.pane().find('.mod-list .setting-empty-state').textContent).toBe('Nobody yet');
  });

  test('an item is deleted by its button and by the keyboard', () => {
    const told: number[] = [];
    page.show(members({ onDelete: index => told.push(index) }, 'Ada', 'Grace'));
    page.pane().findAll('.extra-setting-button')[1]?.click();
    page.pane().find('.setting-items .setting-item').focus();
    page.press('Delete');
    expect(told).toEqual([1, 0]);
  });

  test('an item is dragged to another place', () => {
    const told: number[][] = [];
    page.show(members({ onReorder: (from, to) => told.push([from, to]) }, 'Ada', 'Grace', 'Alan'));
    const rows = page.pane().findAll('.setting-items .setting-item');
    rows[2]?.trigger('dragstart');
    rows[0]?.trigger('drop');
    expect([told, page.pane().findAll('.setting-drag-handle').length]).toEqual([[[2, 0]], 3]);
  });

  test.each([
    ['a button on the desktop', {}, '.extra-setting-button', ''],
    ['a row on a phone', { isPhone: true }, '.setting-add-item', '+ Add member'],
  ])('an item is added by %s', (_where, platform, selector, text) => {
    setPlatform(platform);
    const told: unknown[] = [];
    page.show(members({ addItem: { name: 'Add member', action: el => told.push(el) } }, 'Ada'));
    const button = page.pane().find(selector);
    button.click();
    expect([told, button.textContent]).toEqual([[button], text]);
    setPlatform({});
  });
});

describe('pages', () => {
  test('are entered by a row and left by the way back', () => {
    const told: string[] = [];
    page.show({
      type: 'page',
      name: 'Advanced',
      displayValue: () => 'Weekly',
      status: 'warning',
      items: [{ name: 'Deep', render: () => () => told.push('left') }],
    });
    expect(page.pane().find('.mod-navigable .setting-display-value.mod-warning').textContent).toBe('Weekly');
    page.pane().find('.mod-navigable').click();
    expect([page.pane().find('.vertical-tab-title').textContent, page.names()]).toEqual([
      'Advanced',
      ['Deep'],
    ]);
    page.pane().find('.mod-back').click();
    expect([page.names(), told]).toEqual([['Advanced'], ['left']]);
  });

  test('may draw themselves, anew each time', () => {
    let made = 0;
    class Own extends SettingPage {
      override title = `Own ${(made += 1)}`;

      override display(): void {
        this.containerEl.createDiv({ text: 'drawn' });
      }
    }
    page.show({ type: 'page', name: 'Own', page: () => new Own() });
    for (const expected of ['Own 1', 'Own 2']) {
      page.pane().find('.mod-navigable').click();
      expect(page.pane().find('.vertical-tab-title').textContent).toBe(expected);
      expect(page.pane().textContent).toContain('drawn');
      page.pane().find('.mod-back').click();
    }
  });
});

describe('tabs', () => {
  test('are asked for their definitions as they are added and each time they are drawn', () => {
    const tab = new Tab(page, () => [{ name: 'A' }]);
    page.window.add(tab, { id: 'x', name: 'X' } as PluginManifest);
    expect([tab.asked, tab.settingItems]).toEqual([1, [{ name: 'A' }]]);
    page.window.openTab('x');
    expect(tab.asked).toBe(2);
  });

  test('without definitions draw themselves', () => {
    class Old extends Tab {
      override display(): void {
        this.containerEl.createDiv({ text: 'by hand' });
      }
    }
    page.showTab(new Old(page, () => []));
    expect(page.pane().textContent).toBe('by hand');
    page.window.close();
    expect(page.pane()).toBeNull();
  });

  test('are listed by the name of their plugin, and go with it', () => {
    const tab = page.show({ name: 'A' });
    page.window.add(new Tab(page, () => [{ name: 'B' }]), {
      id: 'other',
      name: 'Other',
    } as PluginManifest);
    const items = (): string[] => document.body.findAll('.vertical-tab-nav-item').map(el => el.getText());
    expect(items()).toEqual(['Paper Club', 'Other']);
    document.body.findAll('.vertical-tab-nav-item')[1]?.click();
    expect(page.names()).toEqual(['B']);
    page.window.remove(tab);
    expect(items()).toEqual(['Other']);
    expect(() => page.window.openTab('paper-club')).toThrow('No tab');
  });

  test('have no settings of the app', () => {
    const tab = new Tab(page, () => []) as unknown as { reset(): void };
    expect(() => tab.reset()).toThrow('The stand-in has no Tab.reset');
  });
});

test('the search finds names, descriptions and aliases on every page, and leads there', async () => {
  page.show(
    { name: 'Folder', desc: 'Where notes go' },
    { name: 'Hidden notes', visible: false },
    { name: 'Secret notes', searchable: false },
    {
      type: 'page',
      name: 'Advanced',
      items: [{ type: 'group', items: [{ name: 'Naming', aliases: ['Titles of notes'] }] }],
    },
  );
  const search = document.body.find('.vertical-tab-header-search input') as HTMLInputElement;
  await page.type('NOTES', search);
  expect(page.names()).toEqual(['Folder', 'Naming']);
  page.pane().findAll('.setting-search-result')[1]?.click();
  expect([page.pane().find('.vertical-tab-title').textContent, search.value]).toEqual(['Advanced', '']);
  await page.type('nothing at all', search);
  expect(page.pane().textContent).toBe('No results found.');
});
