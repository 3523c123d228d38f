/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** Every command of the plugin is reached through the palette, by its name alone. */
import type { Command, Editor, MarkdownFileInfo } from 'obsidian';
import { installPalette } from '../stand-in/interface/command-palette';
import { Commands } from '../stand-in/interface/commands';
import { Modal } from '../stand-in/interface/modal';
import { setPlatform } from '../stand-in/interface/platform';
import { startPage, type PageHost } from './page-host';

let page: PageHost;
let told: string[];
let info: MarkdownFileInfo | null;
let commands: Commands;

beforeEach(() => {
  page = startPage();
  told = [];
  info = null;
  commands = new Commands(() => info);
  installPalette(page.app, commands);
  page.app.keymap.pushScope(page.app.scope);
});
afterEach(() => page.stop());

const add = (name: string, command: Partial<Command> = { callback: () => told.push(name) }): void =>
  commands.add({ id: `paper-club:${name}`, name: `Paper Club: ${name}`, ...command });
const open = (held: KeyboardEventInit = { ctrlKey: true }): KeyboardEvent => page.press('p', held);
const rows = (): string[] => document.body.findAll('.suggestion-item').map(el => el.getText());
const type = (text: string): void => {
  const input = document.body.find('.prompt-input') as HTMLInputElement;
  input.value = text;
  input.trigger('input');
};

test('the palette opens with Ctrl+P, finds by letters of the name and runs with Enter', () => {
  add('Import reading list');
  add('Undo last import');
  expect(open().defaultPrevented).toBe(true);
  expect(rows()).toEqual(['Paper Club: Import reading list', 'Paper Club: Undo last import']);
  type('undo imp');
  expect(rows()).toEqual(['Paper Club: Undo last import']);
  page.press('Enter');
  expect([told, document.querySelector('.prompt')]).toEqual([['Undo last import'], null]);
});

test('on a Mac it opens with Cmd+P', () => {
  setPlatform({ isMacOS: true });
  open();
  expect(document.querySelector('.prompt')).toBeNull();
  open({ metaKey: true });
  expect(document.querySelector('.prompt')).not.toBeNull();
  setPlatform({});
});

test('the arrows choose', () => {
  add('One');
  add('Two');
  open();
  page.press('ArrowDown');
  page.press('Enter');
  expect(told).toEqual(['Two']);
});

test('it does not open over another window', () => {
  new Modal(page.app).open();
  open();
  expect(document.querySelector('.prompt')).toBeNull();
});

test('a command that checks is listed only where it says true, and is asked before it runs', () => {
  let isPossible = false;
  add('Check', {
    callback: () => told.push('simple'),
    checkCallback: checking => {
      if (isPossible && !checking) told.push('checked');
      return isPossible;
    },
  });
  expect([commands.available().length, commands.run('paper-club:Check')]).toEqual([1, false]);
  isPossible = true;
  expect(commands.run('paper-club:Check')).toBe(true);
  expect(told).toEqual(['checked']);
});

test("an editor's command is listed only in an editor, and overrides the others", () => {
  const editor = {} as Editor;
  add('Edit', {
    checkCallback: () => Boolean(told.push('check')),
    editorCallback: given => told.push(`editor ${given === editor}`),
  });
  expect(commands.run('paper-club:Edit')).toBe(false);
  info = { editor } as MarkdownFileInfo;
  expect(commands.run('paper-club:Edit')).toBe(true);
  info = { editor, getMode: () => 'preview' } as unknown as MarkdownFileInfo;
  expect(commands.run('paper-club:Edit')).toBe(false);
  expect(told).toEqual(['editor true']);
});

test("an editor's command that checks overrides all", () => {
  info = { editor: {} } as MarkdownFileInfo;
  add('Edit', {
    editorCallback: () => told.push('simple'),
    editorCheckCallback: checking => {
      told.push(`checking ${checking}`);
      return true;
    },
  });
  commands.run('paper-club:Edit');
  expect(told).toEqual(['checking true', 'checking false']);
});

test('a command for mobile is listed there alone', () => {
  add('Phone', { mobileOnly: true, callback: () => told.push('run') });
  expect(commands.run('paper-club:Phone')).toBe(false);
  setPlatform({ isPhone: true });
  expect(commands.run('paper-club:Phone')).toBe(true);
  setPlatform({});
});

test('a hotkey runs its command, and shows in the palette', () => {
  add('Next', { hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'n' }], callback: () => told.push('next') });
  page.press('N', { ctrlKey: true, shiftKey: true });
  page.press('n', { ctrlKey: true });
  page.press('N', { ctrlKey: true, shiftKey: true, repeat: true });
  expect(told).toEqual(['next']);
  open();
  expect(document.body.find('.suggestion-hotkey').textContent).toBe('Ctrl + Shift + N');
});

test('a command that is not there is no command', () => {
  expect(() => commands.run('paper-club:gone')).toThrow('There is no command');
});
