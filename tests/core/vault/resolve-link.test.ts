// Why: a check that resolves links otherwise than Obsidian reports links that work and misses those that do not.
import { makeLinkResolver, splitLink } from '../../../src/core/vault/resolve-link';

const resolve = makeLinkResolver([
  'Home.md',
  'Papers.base',
  'Papers/GPT-3.5.md',
  'Papers/Deep/Attention.md',
  'Notes/attention.md',
  'Notes/Café.md',
  'Attachments/figure.png',
]);

test('a name is found wherever the note is, ignoring case', () => {
  expect(resolve('home', 'Notes/a.md')).toBe('Home.md');
  expect(resolve('gpt-3.5', 'Home.md')).toBe('Papers/GPT-3.5.md');
});

test('of two notes with one name the shorter path wins, and a path chooses', () => {
  expect(resolve('Attention', 'Home.md')).toBe('Notes/attention.md');
  expect(resolve('Deep/Attention', 'Home.md')).toBe('Papers/Deep/Attention.md');
  expect(resolve('Papers/Deep/Attention.md', 'Home.md')).toBe('Papers/Deep/Attention.md');
});

test('a wrong folder leads to nothing', () => {
  expect(resolve('Papers/Attention', 'Home.md')).toBeNull();
  expect(resolve('eep/Attention', 'Home.md')).toBeNull();
});

test('only notes may leave out their ending', () => {
  expect(resolve('Papers.base', 'Home.md')).toBe('Papers.base');
  expect(resolve('Papers', 'Home.md')).toBeNull();
  expect(resolve('figure', 'Home.md')).toBeNull();
  expect(resolve('figure.png', 'Home.md')).toBe('Attachments/figure.png');
});

test('both Unicode forms of a name are one name', () => {
  expect(resolve('Cafe\u0301', 'Home.md')).toBe('Notes/Café.md');
});

test('relative and absolute links keep to their folder', () => {
  expect(resolve('./attention', 'Notes/a.md')).toBe('Notes/attention.md');
  expect(resolve('../Home.md', 'Notes/a.md')).toBe('Home.md');
  expect(resolve('../../Home.md', 'Notes/a.md')).toBeNull();
  expect(resolve('/Home', 'Notes/a.md')).toBe('Home.md');
  expect(resolve('/attention', 'Home.md')).toBeNull();
});

test('a link without a file means its own note', () => {
  expect(resolve('', 'Notes/a.md')).toBe('Notes/a.md');
});

test('the heading is what follows the first hash', () => {
  expect(splitLink('Note#A#B')).toEqual({ path: 'Note', subpath: 'A#B' });
  expect(splitLink('#^block')).toEqual({ path: '', subpath: '^block' });
  expect(splitLink('Note')).toEqual({ path: 'Note', subpath: '' });
});

// Steps are counted because a time would depend on what else the machine is doing.
test('the steps for many notes of one name grow with their number, not with its square', () => {
  const paths = Array.from({ length: 1000 }, (_, index) => `${index}/README.md`);
  const counters = (['normalize', 'endsWith'] as const).map(name => jest.spyOn(String.prototype, name));
  const find = makeLinkResolver(paths);
  const answers = paths.map(path => find('Nowhere/README', path));
  const steps = counters.reduce((sum, counter) => sum + counter.mock.calls.length, 0);
  for (const counter of counters) counter.mockRestore();
  expect(answers.every(answer => answer === null)).toBe(true);
  expect(steps).toBeGreaterThanOrEqual(paths.length);
  expect(steps).toBeLessThan(10 * paths.length);
});
