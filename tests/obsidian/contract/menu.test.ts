/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** Plugins add to the app's menus and open their own, with the mouse and with the keyboard. */
import { Menu } from '../stand-in/interface/menu';
import { startPage, type PageHost } from './page-host';

let page: PageHost;
let told: string[];
beforeEach(() => {
  page = startPage();
  told = [];
});
afterEach(() => page.stop());

const shown = (): number => document.querySelectorAll('.menu').length;
const titles = (): string[] => document.body.findAll('.menu-item').map(el => el.getText());
const add = (menu: Menu, title: string): Menu =>
  menu.addItem(item => item.setTitle(title).onClick(() => told.push(`${title} ${shown()}`)));

test('a pressed item acts once the menu is gone', () => {
  add(add(new Menu(), 'Open'), 'Delete').showAtPosition({ x: 5, y: 5 });
  document.body.find('.menu-item').click();
  expect(told).toEqual(['Open 0']);
});

test('the arrows go round over what can be pressed, and Enter presses', () => {
  const menu = new Menu().addItem(item => item.setTitle('Label').setIsLabel(true));
  add(menu, 'One').addItem(item => item.setTitle('Off').setDisabled(true));
  add(menu, 'Two').showAtPosition({ x: 0, y: 0 });
  const selected = (): string => document.body.find('.menu-item.selected').getText();
  page.press('ArrowDown');
  expect(selected()).toBe('One');
  page.press('ArrowDown');
  expect(selected()).toBe('Two');
  page.press('ArrowDown');
  page.press('ArrowUp');
  expect(selected()).toBe('Two');
  page.press('Enter');
  expect(told).toEqual(['Two 0']);
});

test('a disabled item does nothing', () => {
  new Menu()
    .addItem(item => item.setDisabled(true).onClick(() => told.push('pressed')))
    .showAtPosition({ x: 0, y: 0 });
  document.body.find('.menu-item').click();
  expect([told, shown()]).toEqual([[], 1]);
});

test.each([
  ['Escape', () => void page.press('Escape')],
  ['a press elsewhere', () => document.body.trigger('mousedown')],
])('%s hides it and tells so', (_way, hide) => {
  const menu = add(new Menu(), 'Open').showAtPosition({ x: 0, y: 0 });
  menu.onHide(() => told.push('hidden'));
  hide();
  menu.hide();
  expect([told, shown()]).toEqual([['hidden'], 0]);
});

test('items of a section stand together, with a line between sections', () => {
  const menu = new Menu();
  for (const [title, section] of [
    ['A', 'open'],
    ['B', 'danger'],
    ['C', 'open'],
  ] as const) {
    menu.addItem(item =>
      item
        .setTitle(title)
        .setSection(section)
        .setIcon('x')
        .setChecked(title === 'C'),
    );
  }
  menu.showAtPosition({ x: 0, y: 0 });
  expect(titles()).toEqual(['A', 'C', 'B']);
  expect(document.body.findAll('.menu-separator')).toHaveLength(1);
  expect(document.body.find('[data-section="danger"]').textContent).toBe('B');
  expect(document.body.find('.mod-checked').textContent).toBe('C');
});

test('all who listen to one event add to one menu, which shows by itself', async () => {
  const event = new MouseEvent('contextmenu', { cancelable: true });
  add(Menu.forEvent(event), 'Mine');
  add(Menu.forEvent(event), 'Yours');
  expect(shown()).toBe(0);
  await page.settle.settled();
  expect(titles()).toEqual(['Mine', 'Yours']);
});

test('a menu without items does not show', () => {
  new Menu().addSeparator().showAtPosition({ x: 0, y: 0 });
  expect(shown()).toBe(0);
});
