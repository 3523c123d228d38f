/**
 * A path that the stand-in reads otherwise than the app makes a note that only tests can find, so the rules of
 * names are stated here one by one, with what the module's other small functions answer.
 */
import type { Vault } from 'obsidian';
import type { Anchored } from '../stand-in/text/anchors';
import { apiVersion, getLanguage, requireApiVersion } from '../stand-in/text/api-version';
import { setLanguage } from '../stand-in/text/app-language';
import * as binary from '../stand-in/text/binary-text';
import { debounceWith } from '../stand-in/text/debounce';
import { Events } from '../stand-in/text/events';
import { Known, strict } from '../stand-in/text/known';
import { checkName, extensionOf, normalizePath, relativePath, walkFrom } from '../stand-in/text/paths';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from '../stand-in/text/search-text';
import { PendingWork } from '../stand-in/text/settling';

describe('paths', () => {
  test.each([
    ['/Papers//A.md/', 'Papers/A.md'],
    ['Papers\\A.md', 'Papers/A.md'],
    ['A\u00a0B\u202fC.md', 'A B C.md'],
    ['e\u0301.md', '\u00e9.md'],
    ['', '/'],
    ['/', '/'],
  ])('%j is made %j', (path, normal) => expect(normalizePath(path)).toBe(normal));

  test.each([...'*"\\<>:|?'])('a name with %s is refused, and told why', char => {
    const words = 'File name cannot contain any of the following characters: * " \\ / < > : | ?';
    expect(() => checkName(`Papers/a${char}b.md`)).toThrow(words);
  });

  test('a name that begins with a dot is refused', () => {
    expect(() => checkName('.hidden.md')).toThrow('File name');
    expect(() => checkName('.git/a.md')).toThrow('File name');
    expect(() => checkName('Papers/#1 [a] ^b.md')).not.toThrow();
  });

  test('the extension is what follows the last dot, and a name that begins with its dot has none', () => {
    expect(['a.b.MD', 'a', '.gitignore', 'a.'].map(extensionOf)).toEqual(['md', '', '', '']);
  });

  test('ways between notes go up and down', () => {
    expect(relativePath('Notes/Mine', 'Papers/A.md')).toBe('../../Papers/A.md');
    expect(relativePath('Papers', 'Papers/A.md')).toBe('A.md');
    expect(walkFrom('', '../A.md')).toBe('../A.md');
    expect(walkFrom('Notes/Mine', '../../Papers/./A.md')).toBe('Papers/A.md');
  });
});

describe('what the stand-in does not have', () => {
  class Plugin extends Known {}
  class OwnPlugin extends Plugin {
    #own = 1;
    field: string | undefined = undefined;
    get own(): number {
      return this.#own;
    }
  }
  const ask = (object: object, key: string): unknown => Reflect.get(object, key);

  test('throws with the name of the class and of the member', () => {
    expect(() => ask(new Plugin(), 'addCommnad')).toThrow('The stand-in has no Plugin.addCommnad');
    expect(() => ask(strict('app', { vault: 1 }), 'plugins')).toThrow('The stand-in has no app.plugins');
  });

  test('is told under the name of the app for a subclass of its class', () => {
    strict('obsidian', { Plugin });
    expect(() => ask(new OwnPlugin(), 'foo')).toThrow('The stand-in has no Plugin.foo');
  });

  test('leaves a subclass its own members, and tools and promises their questions', async () => {
    const plugin = new OwnPlugin();
    expect([plugin.own, plugin.field, 'foo' in plugin]).toEqual([1, undefined, false]);
    expect(await Promise.resolve(plugin)).toBe(plugin);
    expect(plugin).toEqual(new OwnPlugin());
    expect(Object.prototype.toString.call(plugin)).toBe('[object Object]');
    expect(() => `${plugin as unknown as string}`).not.toThrow();
    expect(plugin).toBeInstanceOf(Known);
  });
});

// The type checker is the test: a member that the app has not, or another parameter, must be named.
const unknownMember: Anchored<{ getNote(): void }, Vault> = 'getNote';
const otherParameter: Anchored<{ getFileByPath(path: number): void }, Vault> = 'getFileByPath';

test('a stand-in that moves away from the typings is named', () => {
  expect([unknownMember, otherParameter]).toEqual(['getNote', 'getFileByPath']);
});

describe('events', () => {
  test('are heard in order, with `this` and all that was said, until they are no longer wanted', () => {
    const events = new Events();
    const heard: unknown[] = [];
    const context = { name: 'context' };
    const ref = events.on(
      'open',
      function (this: unknown, ...said: unknown[]) {
        heard.push(this, said);
      },
      context,
    );
    const other = (): unknown => heard.push('other');
    events.on('open', other);
    events.trigger('open', 1, 2);
    events.offref(ref);
    events.off('open', other);
    events.trigger('open', 3);
    expect(heard).toEqual([context, [1, 2], 'other']);
  });

  test('reach everyone although one throws, and the error is reported', () => {
    const later = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => undefined);
    const events = new Events();
    const second = jest.fn();
    events.on('open', () => {
      throw new Error('first');
    });
    events.on('open', second);
    expect(() => events.trigger('open')).not.toThrow();
    expect(second).toHaveBeenCalled();
    const [report] = later.mock.calls[0] ?? [];
    later.mockRestore();
    expect(report).toThrow('first');
  });
});

describe('waiting', () => {
  test('ends when all work has, and work that was begun by it', async () => {
    const settling = new PendingWork();
    const done: string[] = [];
    const second = async (): Promise<void> => void done.push('second');
    void settling.track(Promise.resolve().then(() => void settling.track(second())));
    settling.later(2000, () => done.push('saved'));
    settling.later(1000, () => done.push('sooner'));
    const cancel = settling.later(1500, () => done.push('never'));
    const cancelNotice = settling.later(5000, () => done.push('notice gone'));
    cancel();
    await settling.settled();
    expect(done).toEqual(['second', 'sooner', 'saved']);
    cancelNotice();
  });

  test('is not disturbed by work that fails', async () => {
    const settling = new PendingWork();
    await expect(settling.track(Promise.reject(new Error('full')))).rejects.toThrow('full');
    await settling.settled();
  });

  test.each([
    [false, ['b']],
    [true, ['b']],
  ])('debounce with resetTimer %s calls once, with the last words', async (resetTimer, expected) => {
    const settling = new PendingWork();
    const said: string[] = [];
    const say = debounceWith(settling)((word: string) => said.push(word), 100, resetTimer);
    say('a');
    say('b');
    expect(said).toEqual([]);
    await settling.settled();
    expect(said).toEqual(expected);
    say('c');
    say.cancel();
    await settling.settled();
    say('d');
    say.run();
    expect(said).toEqual([...expected, 'd']);
  });
});

describe('small functions', () => {
  test('bytes go to text and back', () => {
    const { buffer } = Uint8Array.from([0, 127, 255]);
    expect(binary.arrayBufferToHex(buffer)).toBe('007fff');
    expect(binary.arrayBufferToBase64(buffer)).toBe('AH//');
    expect(binary.hexToArrayBuffer('007fff')).toEqual(buffer);
    expect(binary.base64ToArrayBuffer('AH//')).toEqual(buffer);
  });

  test('versions are compared number by number', () => {
    expect(apiVersion).toBe('1.13.1');
    expect(['1.9.10', '1.13.1', '1.13.2', '2.0.0'].map(requireApiVersion)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('the language is English until the app is set to another', () => {
    expect(getLanguage()).toBe('en');
    setLanguage('pt-BR');
    expect(getLanguage()).toBe('pt-BR');
    setLanguage('en');
  });

  test('a fuzzy search takes letters in order, and the nearest is best', () => {
    const search = prepareFuzzySearch('imp list');
    expect(search('Import reading list')?.matches).toEqual([
      [0, 3],
      [15, 19],
    ]);
    expect(search('tsil pmi')).toBeNull();
    const results = ['x a x b', 'ab'].map(text => ({ text, match: prepareFuzzySearch('ab')(text)! }));
    sortSearchResults(results);
    expect(results[0]?.text).toBe('ab');
    expect(prepareFuzzySearch('')('any')).toEqual({ score: -0, matches: [] });
  });

  test('a simple search wants every word', () => {
    expect(prepareSimpleSearch('two one')('One and two')?.matches).toEqual([
      [0, 3],
      [8, 11],
    ]);
    expect(prepareSimpleSearch('one three')('One and two')).toBeNull();
  });
});
