/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** Rows of settings are only declared; the app draws their controls, keeps their values and checks them. */
import type { SettingDefinitionItem } from 'obsidian';
import { startSettings, type SettingsPage } from './settings-page';

let page: SettingsPage;
beforeEach(() => (page = startSettings()));
afterEach(() => page.stop());

describe('controls', () => {
  test('show what is kept, or else the default, and keep what is changed', async () => {
    page.plugin.settings = { folder: 'Papers' };
    page.show(
      { name: 'Folder', desc: 'Where notes go', control: { type: 'text', key: 'folder' } },
      { name: 'Days', control: { type: 'text', key: 'days', defaultValue: 'Friday' } },
    );
    const [first, second] = page.pane().findAll('input') as HTMLInputElement[];
    expect([first?.value, second?.value]).toEqual(['Papers', 'Friday']);
    await page.type('Notes', first);
    expect(page.plugin.saved).toEqual([{ folder: 'Notes' }]);
    expect(page.pane().find('.setting-item-description').textContent).toBe('Where notes go');
  });

  test.each<[string, SettingDefinitionItem, (() => void) | string, unknown]>([
    [
      'toggle',
      { name: 'A', control: { type: 'toggle', key: 'a' } },
      () => page.pane().find('.checkbox-container').click(),
      true,
    ],
    ['textarea', { name: 'A', control: { type: 'textarea', key: 'a', rows: 3 } }, 'textarea', 'typed'],
    [
      'slider',
      { name: 'A', control: { type: 'slider', key: 'a', min: 0, max: 9, step: 1 } },
      change('input', '4'),
      4,
    ],
    ['color', { name: 'A', control: { type: 'color', key: 'a' } }, change('input', '#ff0000'), '#ff0000'],
    [
      'dropdown',
      { name: 'A', control: { type: 'dropdown', key: 'a', options: { x: 'X', y: 'Y' } } },
      change('select', 'y'),
      'y',
    ],
  ])('of type %s keep their own kind of value', async (_type, item, act, expected) => {
    page.show(item);
    if (typeof act === 'string') await page.type('typed', page.input(act));
    else act();
    await page.settle.settled();
    expect(page.plugin.settings['a']).toEqual(expected);
  });

  test('of numbers take the default for what is no number', async () => {
    page.show({ name: 'Weeks', control: { type: 'number', key: 'weeks', defaultValue: 2, min: 1 } });
    expect([page.input().type, page.input().min, page.input().value]).toEqual(['number', '1', '2']);
    await page.type('3');
    expect(page.plugin.settings['weeks']).toBe(3);
    await page.type('');
    expect(page.plugin.settings['weeks']).toBe(2);
  });

  test.each<[SettingDefinitionItem, string[]]>([
    [{ name: 'F', control: { type: 'folder', key: 'f', includeRoot: true } }, ['/', 'Papers']],
    [{ name: 'F', control: { type: 'folder', key: 'f' } }, ['Papers']],
    [
      { name: 'F', control: { type: 'file', key: 'f', filter: ({ path }) => path.endsWith('.md') } },
      ['List.md'],
    ],
  ])('of paths offer what the vault has', async (item, offered) => {
    page.show(item);
    page.input().focus();
    expect(document.body.findAll('.suggestion-item').map(el => el.getText())).toEqual(offered);
    page.press('Enter');
    await page.settle.settled();
    expect(page.plugin.settings['f']).toBe(offered[0]);
  });

  test('refuse what they are told to refuse, and say so from the start', async () => {
    page.plugin.settings = { folder: '' };
    page.show({
      name: 'Folder',
      control: {
        type: 'text',
        key: 'folder',
        validate: async value => (value === '' ? 'Name a folder' : ''),
      },
    });
    await page.settle.settled();
    expect(page.pane().find('.setting-item.is-invalid .setting-item-error').textContent).toBe(
      'Name a folder',
    );
    await page.type('Papers');
    expect([page.plugin.settings['folder'], page.pane().find('.setting-item-error')]).toEqual([
      'Papers',
      null,
    ]);
    await page.type('');
    expect([page.plugin.settings['folder'], page.plugin.saved.length]).toEqual(['Papers', 1]);
  });

  test('can be off, which is asked again after each change', async () => {
    page.show(
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      {
        name: 'Then',
        control: { type: 'text', key: 't', disabled: () => page.plugin.settings['on'] !== true },
      },
    );
    expect(page.input('input[type=text]').disabled).toBe(true);
    page.pane().find('.checkbox-container').click();
    await page.settle.settled();
    expect(page.input('input[type=text]').disabled).toBe(false);
  });
});

function change(selector: string, value: string): () => void {
  return () => {
    page.input(selector).value = value;
    page.input(selector).trigger('change');
  };
}

describe('rows', () => {
  test('do something, with the row and its place', () => {
    const told: unknown[] = [];
    page.show(
      { name: 'First' },
      { name: 'Undo', action: (el, index) => told.push(el.hasClass('mod-action'), index) },
      { name: 'Off', disabled: true, action: () => told.push('never') },
    );
    for (const row of page.pane().findAll('.mod-action')) row.click();
    page.pane().find('.mod-action').focus();
    page.press('Enter');
    expect(told).toEqual([true, 1, true, 1]);
  });

  test('are hidden and shown where they are, without being drawn again', () => {
    let isVisible = false;
    const tab = page.show({ name: 'Always' }, { name: 'Sometimes', visible: () => isVisible });
    const first = page.pane().find('.setting-item');
    expect(page.names()).toEqual(['Always']);
    isVisible = true;
    tab.refreshDomState();
    expect([page.names(), page.pane().find('.setting-item') === first]).toEqual([
      ['Always', 'Sometimes'],
      true,
    ]);
  });

  test('draw themselves and are told when they go', () => {
    const told: string[] = [];
    const tab = page.show({
      name: 'Own',
      render: setting => {
        setting.addButton(button => button.setButtonText('Go'));
        return () => told.push('gone');
      },
    });
    expect([page.names(), page.pane().find('button').textContent]).toEqual([['Own'], 'Go']);
    tab.update();
    expect(told).toEqual(['gone']);
    page.window.close();
    expect(told).toEqual(['gone', 'gone']);
  });

  test('that answer anything but a function when drawn fail when they go', () => {
    const render = (() => 'the row') as unknown as () => void;
    const tab = page.show({ name: 'Wrong', render });
    expect(() => tab.update()).toThrow(TypeError);
  });
});
