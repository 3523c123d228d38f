// Why: the app drops a settings file that it cannot read and starts with its defaults, so a slip there is never seen.
import { settingsFaults } from '../../../src/core/vault/settings-format';
import { settingsReferences } from '../../../src/core/vault/settings-references';

const faults = (path: string, value: unknown): readonly string[] =>
  settingsFaults(path, value).map(each => each.at.join('.'));

const leaf = { id: 'l', type: 'leaf', state: { type: 'markdown', state: { file: 'Home.md' } } };
const main = {
  id: 'm',
  type: 'split',
  direction: 'vertical',
  children: [{ id: 't', type: 'tabs', children: [leaf] }],
};

test.each([
  ['app.json', { newLinkFormat: 'shortest', anotherKey: 1 }],
  ['appearance.json', { enabledCssSnippets: ['a'], theme: 'system' }],
  ['core-plugins.json', { graph: true }],
  ['core-plugins.json', ['graph']],
  ['community-plugins.json', ['paper-club']],
  ['graph.json', { colorGroups: [{ query: 'path:A', color: { a: 1, rgb: 255 } }] }],
  ['types.json', { types: { year: 'number' } }],
  ['bookmarks.json', { items: [{ type: 'group', title: 'A', items: [{ type: 'graph', options: {} }] }] }],
  ['templates.json', { folder: 'Templates' }],
  ['workspace.json', { main, active: 'l' }],
  ['plugins/paper-club/data.json', { folder: '' }],
  ['plugins/another/data.json', 'anything'],
])('%s as the app writes it has no fault', (path, value) => {
  expect(faults(path, value)).toEqual([]);
});

test.each([
  ['app.json', { newLinkFormat: 'short' }, 'newLinkFormat'],
  ['app.json', { alwaysUpdateLinks: 'yes' }, 'alwaysUpdateLinks'],
  ['appearance.json', { enabledCssSnippets: 'a' }, 'enabledCssSnippets'],
  ['core-plugins.json', { graph: 'on' }, 'graph'],
  ['community-plugins.json', { 'paper-club': true }, ''],
  ['graph.json', { colorGroups: [{ query: 'a', color: { a: 1, rgb: '#fff' } }] }, 'colorGroups.0.color.rgb'],
  ['graph.json', { colorGroups: [{ query: 'a', color: 'red' }] }, 'colorGroups.0.color'],
  ['types.json', { types: { year: 'integer' } }, 'types.year'],
  ['types.json', {}, ''],
  ['bookmarks.json', { items: [{ type: 'note', path: 'a' }] }, 'items.0.type'],
  ['bookmarks.json', { items: [{ type: 'group', items: [{ type: 'file' }] }] }, 'items.0.items.0'],
  ['templates.json', { folder: 1 }, 'folder'],
  ['workspace.json', { main: { ...main, direction: 'up' } }, 'main.direction'],
  ['workspace.json', { main: { ...main, children: [{ ...leaf, state: {} }] } }, 'main.children.0.state'],
  ['plugins/paper-club/data.json', { folder: null }, 'folder'],
])('in %s %j is a fault', (path, value, place) => {
  expect(faults(path, value)).toEqual([place]);
});

test('the files that settings need are named with their place', () => {
  expect(settingsReferences('appearance.json', { enabledCssSnippets: ['a'] }, '.settings')).toEqual([
    { path: '.settings/snippets/a.css', at: ['enabledCssSnippets', 0] },
  ]);
  const items = [
    { type: 'url', url: 'x' },
    { type: 'group', items: [{ type: 'file', path: 'Home.md' }] },
  ];
  expect(settingsReferences('bookmarks.json', { items }, '')).toEqual([
    { path: 'Home.md', at: ['items', 1, 'items', 0, 'path'] },
  ]);
});
