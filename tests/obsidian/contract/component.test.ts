/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** What a plugin registers must go when it goes, in the app's order. */
import { Component } from '../stand-in/interface/component';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from '../stand-in/interface/icons';
import { Keymap } from '../stand-in/interface/keymap';
import { Notice } from '../stand-in/interface/notice';
import { Platform, setPlatform } from '../stand-in/interface/platform';
import { Scope } from '../stand-in/interface/scope';
import { setTooltip, watchTooltips } from '../stand-in/interface/tooltip';
import { Events } from '../stand-in/text/events';
import { startPage, type PageHost } from './page-host';

let page: PageHost;
beforeEach(() => (page = startPage()));
afterEach(() => page.stop());

class Told extends Component {
  constructor(
    private readonly name: string,
    private readonly told: string[],
  ) {
    super();
  }

  override onload(): void {
    this.told.push(`${this.name} in`);
  }

  override onunload(): void {
    this.told.push(`${this.name} out`);
  }
}

describe('a component', () => {
  test('loads before its children, and is unloaded after them and after what it registered', () => {
    const told: string[] = [];
    const parent = new Told('parent', told);
    parent.addChild(new Told('child', told));
    parent.register(() => told.push('first'));
    parent.register(() => told.push('second'));
    parent.load();
    parent.load();
    parent.unload();
    parent.unload();
    expect(told).toEqual(['parent in', 'child in', 'child out', 'second', 'first', 'parent out']);
  });

  test('loads a late child at once, and unloads a child that is removed', () => {
    const told: string[] = [];
    const parent = new Told('parent', told);
    parent.load();
    const child = parent.addChild(new Told('child', told));
    parent.removeChild(child);
    parent.unload();
    expect(told).toEqual(['parent in', 'child in', 'child out', 'parent out']);
  });

  test('takes back events of the app, of the page, and intervals', () => {
    jest.useFakeTimers();
    const heard: string[] = [];
    const events = new Events();
    const component = new Component();
    component.load();
    component.registerEvent(events.on('changed', () => heard.push('event')));
    component.registerDomEvent(document.body, 'click', () => heard.push('click'));
    component.registerInterval(window.setInterval(() => heard.push('interval'), 10));
    const all = (): void => {
      events.trigger('changed');
      document.body.click();
      jest.advanceTimersByTime(10);
    };
    all();
    component.unload();
    all();
    expect(heard).toEqual(['event', 'click', 'interval']);
    jest.useRealTimers();
  });

  test('refuses a member that the app has not', () => {
    const component = new Component() as unknown as { close(): void };
    expect(() => component.close()).toThrow('The stand-in has no Component.close');
  });
});

describe('keys', () => {
  test('reach the active scope alone, and its parents', () => {
    const heard: string[] = [];
    const parent = new Scope();
    parent.register(['Mod'], 'k', () => heard.push('parent'));
    const scope = new Scope(parent);
    scope.register([], 'Enter', () => heard.push('enter'));
    page.app.keymap.pushScope(parent);
    page.app.keymap.pushScope(scope);
    page.press('Enter');
    page.press('k', { ctrlKey: true });
    page.app.keymap.popScope(scope);
    page.press('Enter');
    expect(heard).toEqual(['enter', 'parent']);
  });

  test('need the modifiers that were named, all of them, and any of them for null', () => {
    const heard: string[] = [];
    const scope = new Scope();
    const handler = scope.register([], 'a', () => heard.push('bare'));
    scope.register(['Ctrl', 'Shift'], 'a', () => heard.push('both'));
    scope.register(null, 'b', () => heard.push('any'));
    page.app.keymap.pushScope(scope);
    page.press('a');
    page.press('A', { shiftKey: true, ctrlKey: true });
    page.press('a', { ctrlKey: true });
    page.press('b', { altKey: true });
    scope.unregister(handler);
    page.press('a');
    expect(heard).toEqual(['bare', 'both', 'any']);
  });

  test('are prevented by the answer false', () => {
    const scope = new Scope();
    scope.register([], 'a', () => false);
    scope.register([], 'b', () => true);
    page.app.keymap.pushScope(scope);
    expect([page.press('a').defaultPrevented, page.press('b').defaultPrevented]).toEqual([true, false]);
  });

  test('say in which pane something opens', () => {
    const held = (init: MouseEventInit): unknown => Keymap.isModEvent(new MouseEvent('click', init));
    expect(held({})).toBe(false);
    expect(held({ button: 1 })).toBe('tab');
    expect(held({ ctrlKey: true })).toBe('tab');
    expect(held({ ctrlKey: true, altKey: true })).toBe('split');
    expect(held({ ctrlKey: true, altKey: true, shiftKey: true })).toBe('window');
    expect(Keymap.isModEvent(null)).toBe(false);
  });

  test('have another Mod on a Mac', () => {
    setPlatform({ isMacOS: true, isLinux: false });
    expect(Keymap.isModifier(new MouseEvent('click', { ctrlKey: true }), 'Mod')).toBe(false);
    expect(Keymap.isModifier(new MouseEvent('click', { metaKey: true }), 'Mod')).toBe(true);
    setPlatform({});
  });
});

test('a phone is a mobile app', () => {
  setPlatform({ isPhone: true });
  expect([Platform.isMobile, Platform.isDesktop, Platform.isMobileApp]).toEqual([true, false, true]);
  setPlatform({});
  expect([Platform.isMobile, Platform.isDesktop]).toEqual([false, true]);
});

describe('a notice', () => {
  test('shows its text, and is kept in the list of what was said', () => {
    const notice = new Notice('Saved');
    expect(document.querySelector('.notice .notice-message')?.textContent).toBe('Saved');
    expect(page.notices).toEqual(['Saved']);
    notice.setMessage('Saved again');
    expect(notice.messageEl.textContent).toBe('Saved again');
  });

  test('goes by a click, and after its time, unless that is 0', async () => {
    new Notice('clicked').containerEl.click();
    new Notice('short', 10);
    const stays = new Notice('stays', 0);
    const usual = new Notice('usual');
    await page.settle.settled();
    const shown = [...document.querySelectorAll('.notice')].map(el => el.textContent);
    expect(shown).toEqual(['stays', 'usual']);
    stays.hide();
    usual.hide();
    expect(document.querySelector('.notice-container')).toBeNull();
  });
});

describe('icons', () => {
  test('are those of Lucide, with or without the prefix, and those that were added', () => {
    expect(getIcon('library')?.getAttribute('class')).toBe('svg-icon lucide-library');
    expect(getIcon('lucide-library')?.childElementCount).toBeGreaterThan(0);
    addIcon('paper-club', '<circle cx="50" cy="50" r="50" />');
    expect(getIcon('paper-club')?.querySelector('circle')).not.toBeNull();
    expect(getIconIds()).toEqual(expect.arrayContaining(['paper-club', 'lucide-library']));
    removeIcon('paper-club');
    expect(getIcon('paper-club')).toBeNull();
  });

  test('are put into an element, and an unknown one leaves it as it was', () => {
    const el = createDiv();
    setIcon(el, 'library');
    setIcon(el, 'no-such-icon');
    expect(el.children).toHaveLength(1);
  });
});

test('a tooltip shows while the pointer is on its element', async () => {
  const stop = watchTooltips(window);
  const button = document.body.createEl('button');
  setTooltip(button, 'Import', { placement: 'top' });
  expect(button.getAttribute('aria-label')).toBe('Import');
  button.trigger('mouseover');
  await page.settle.settled();
  expect(document.querySelector('.tooltip.mod-top')?.textContent).toBe('Import');
  document.body.trigger('mouseover');
  expect(document.querySelector('.tooltip')).toBeNull();
  stop();
});
