/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** The plugin's interface is built from the app's additions to the page, so they must do what the typings say. */
import { installDomExtensions, setActiveWindow } from '../stand-in/interface/dom-extensions';

installDomExtensions();

beforeEach(() => document.body.empty());

/** Another window, as a pop-out has: its own document and its own classes. */
function otherWindow(): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const win = frame.contentWindow as Window & typeof globalThis;
  installDomExtensions(win);
  return win;
}

const observed = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

describe('making elements', () => {
  test('a string is the class, and the callback gets the element', () => {
    const made: Element[] = [];
    const el = document.body.createEl('button', 'a b', button => made.push(button));
    expect(el.outerHTML).toBe('<button class="a b"></button>');
    expect(made).toEqual([el]);
    expect(el.parentElement).toBe(document.body);
  });

  test('text, attributes, title, value, type, placeholder and address are set', () => {
    const link = createEl('a', {
      text: 'Paper',
      href: 'https://a.b',
      title: 'T',
      attr: { 'data-n': 1, id: null },
    });
    expect(link.outerHTML).toBe('<a data-n="1" title="T" href="https://a.b">Paper</a>');
    const input = createEl('input', { type: 'search', placeholder: 'Find', value: 'x', cls: ['a', 'b'] });
    expect([input.type, input.placeholder, input.value, input.className]).toEqual([
      'search',
      'Find',
      'x',
      'a b',
    ]);
  });

  test('`parent` says where it goes and `prepend` puts it first', () => {
    document.body.createDiv({ text: 'second' });
    createSpan({ text: 'first', parent: document.body, prepend: true });
    expect(document.body.textContent).toBe('firstsecond');
  });

  test('a fragment can be text, and svg has its own namespace', () => {
    const fragment = createFragment(into => into.createEl('b', { text: 'bold' }));
    expect(createDiv({ text: fragment }).innerHTML).toBe('<b>bold</b>');
    const path = document.body.createSvg('svg', 'svg-icon').createSvg('path', { attr: { d: 'M0 0' } });
    expect(path.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(path.parentElement?.getAttribute('class')).toBe('svg-icon');
  });
});

describe('elements', () => {
  test('are emptied, detached, put after each other, and set in place', () => {
    const one = createSpan({ text: '1' });
    const two = createSpan({ text: '2' });
    document.body.insertAfter(one, null);
    document.body.insertAfter(two, one);
    expect(document.body.indexOf(two)).toBe(1);
    document.body.setChildrenInPlace([two, createSpan({ text: '3' })]);
    expect(document.body.textContent).toBe('23');
    two.detach();
    document.body.appendText('!');
    expect(document.body.getText()).toBe('3!');
    document.body.empty();
    expect(document.body.childNodes).toHaveLength(0);
  });

  test('carry classes and attributes', () => {
    const el = createDiv('a');
    el.addClass('b', 'c');
    el.toggleClass(['a', 'd'], true);
    el.toggleClass('b', false);
    el.removeClasses(['c']);
    expect([el.className, el.hasClass('d'), el.hasClass('b')]).toEqual(['a d', true, false]);
    expect(() => el.addClass('two words')).toThrow();
    el.setAttrs({ 'aria-label': 'x', tabindex: 0, hidden: false });
    expect([el.getAttr('tabindex'), el.getAttr('hidden')]).toEqual(['0', 'false']);
    el.setAttr('aria-label', null);
    expect(el.hasAttribute('aria-label')).toBe(false);
  });

  test('are found below, with and without the element itself', () => {
    const el = createDiv('row', row => row.createSpan('row'));
    expect(el.find('.row')).toBe(el.firstChild);
    expect(el.findAll('.row')).toHaveLength(1);
    expect(el.findAllSelf('.row')).toEqual([el, el.firstChild]);
    expect(el.find('.none')).toBeNull();
    expect(el.find('.row')?.matchParent('div')).toBe(el);
    expect(el.find('.row')?.matchParent('body', el)).toBeNull();
    document.body.append(el);
    expect([fish('.row'), fishAll('.row').length]).toEqual([el, 2]);
  });

  test('are shown when they are attached and no ancestor is hidden', () => {
    const inner = document.body.createDiv().createDiv();
    expect(inner.isShown()).toBe(true);
    inner.parentElement?.hide();
    expect(inner.isShown()).toBe(false);
    inner.parentElement?.show();
    inner.toggle(false);
    expect(inner.isShown()).toBe(false);
    inner.toggle(true);
    inner.toggleVisibility(false);
    expect([inner.isShown(), inner.style.visibility]).toEqual([true, 'hidden']);
    expect([createDiv().isShown(), document.body.isShown()]).toEqual([false, false]);
  });

  test('take styles and custom properties', () => {
    const el = document.body.createDiv();
    el.setCssStyles({ color: 'red' });
    el.setCssProps({ '--paper-club-progress': '40%' });
    expect(el.getCssPropertyValue('--paper-club-progress')).toBe('40%');
    expect(el.style.color).toBe('red');
  });
});

describe('events', () => {
  test('a delegated listener hears of its selector alone, and of the element that matched', () => {
    const heard: string[] = [];
    const listen = (_event: Event, delegate: HTMLElement): void => void heard.push(delegate.className);
    const list = document.body.createDiv();
    const inner = list.createDiv('item').createSpan();
    list.on('click', '.item', listen);
    inner.click();
    list.click();
    expect(heard).toEqual(['item']);
    list.off('click', '.item', listen);
    inner.click();
    expect(heard).toHaveLength(1);
  });

  test('a press of the middle button is a click, and `trigger` sends an event', () => {
    const heard: string[] = [];
    const el = document.body.createDiv();
    el.onClickEvent(event => heard.push(event.type));
    el.click();
    el.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
    el.addEventListener('change', event => heard.push(event.type));
    el.trigger('change');
    expect(heard).toEqual(['click', 'auxclick', 'change']);
  });

  test('an element hears when it comes into the page and when it moves to another window', async () => {
    const heard: string[] = [];
    const el = createDiv();
    const forget = el.onNodeInserted(() => heard.push('in'));
    el.onNodeInserted(() => heard.push('once'), true);
    document.body.append(el);
    await observed();
    const away = el.onWindowMigrated(win => heard.push(win === other ? 'moved' : 'wrong'));
    const other = otherWindow();
    other.document.body.append(el);
    await observed();
    forget();
    away();
    document.body.append(el);
    await observed();
    expect(heard).toEqual(['in', 'once', 'moved']);
  });
});

describe('more than one window', () => {
  test('nodes and events know their window, and are of its classes', () => {
    const other = otherWindow();
    const el = other.document.createElement('div');
    expect([el.doc === other.document, el.win === other]).toEqual([true, true]);
    expect(el instanceof HTMLElement).toBe(false);
    expect([el.instanceOf(HTMLElement), el.instanceOf(HTMLInputElement)]).toEqual([true, false]);
    const event = new other.MouseEvent('click');
    el.dispatchEvent(event);
    expect([event.instanceOf(MouseEvent), event.instanceOf(KeyboardEvent)]).toEqual([true, false]);
    expect([event.win === other, event.targetNode === el]).toEqual([true, true]);
  });

  test('what is made globally belongs to the window in front', () => {
    const other = otherWindow();
    expect(createDiv().doc).toBe(document);
    setActiveWindow(other);
    expect(createDiv().doc).toBe(other.document);
    expect(activeWindow).toBe(other);
    setActiveWindow(window);
  });
});

test('the language has the additions, and none shows up in a walk over the keys', () => {
  const list = [1, 2, 2];
  expect([list.first(), list.last(), list.contains(2), list.unique()]).toEqual([1, 2, true, [1, 2]]);
  list.remove(2);
  expect(list).toEqual([1]);
  expect(Object.keys(list)).toEqual(['0']);
  expect([Array.combine([[1], [2]]), Object.isEmpty({}), Math.clamp(9, 0, 5)]).toEqual([[1, 2], true, 5]);
  expect(['abc'.contains('b'), '{0}-{1}'.format('a', 'b'), String.isString(1), isBoolean(false)]).toEqual([
    true,
    'a-b',
    false,
    true,
  ]);
});
