// Why: `paper-club check` and the template's own test are this one function; a fault it misses is shipped.
import { checkVault } from '../../src/actions/check-vault';
import { blockEnding, blockStart } from '../../src/core/note/list-block';
import { parseYaml } from '../core/vault/read-note';

const block = (text: string): string =>
  `${blockStart}\n${text}\n${blockEnding({ properties: '', items: '' }, '\n')}\n`;

const whole: Readonly<Record<string, string>> = {
  'Home.md':
    '# Home\n\n[[Reading list]] ![[Papers.base#All]] [[#Home]] ![[figure.png]] [[Paper one#My notes]]\n',
  'Reading list.md': `---\nlist_id: list\n---\n${block('- [[Data]]')}`,
  'Sections/Data.md': '---\nsection_id: data\nlist: "[[Reading list]]"\n---\n',
  'Papers/Paper one.md': `---\npaper_id: arxiv:1\nsections:\n  - "[[Data]]"\n---\n## My notes\n\n${block('- [[Not yet a note]]')}`,
  'Templates/Day.md': '---\nday: "{{date}}"\n---\n[[{{title}}]]\n',
  'Papers.base': 'views:\n  - type: table\n    name: All\n',
  'Map.canvas':
    '{"nodes":[{"id":"a","type":"file","file":"Home.md","x":0,"y":0,"width":1,"height":1}],"edges":[]}',
  '.obsidian/app.json': '{}',
  '.obsidian/templates.json': '{ "folder": "Templates" }',
  '.obsidian/types.json':
    '{ "types": { "paper_id": "text", "section_id": "text", "list_id": "text", "list": "text", "sections": "multitext", "day": "date" } }',
  '.obsidian/bookmarks.json': '{ "items": [{ "type": "file", "path": "Home.md" }] }',
  'figure.png': '',
};

function check(changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const texts = Object.entries({ ...whole, ...changes }).map(([path, text]) => ({ path, text }));
  const problems = checkVault({ paths: texts.map(each => each.path), texts }, parseYaml);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('a whole vault has no problem', () => {
  expect(check()).toEqual([]);
});

test.each([
  ['a link to nothing', { 'Notes/a.md': 'x\n[[Gone]]' }, 'Notes/a.md:2 The link to "Gone" leads to nothing.'],
  [
    'a Markdown link to nothing',
    { 'Notes/a.md': '[x](gone%20file.md)' },
    'Notes/a.md:1 The link to "gone file.md"',
  ],
  [
    'an alias as a link',
    { 'Notes/a.md': '---\naliases: [Nick]\n---\n[[Nick]]' },
    'Notes/a.md:4 The link to "Nick"',
  ],
  ['a heading that is gone', { 'Notes/a.md': '[[Home#Gone]]' }, 'Notes/a.md:1 The link leads to Home.md'],
  [
    'a view that is gone',
    { 'Notes/a.md': '![[Papers.base#Gone]]' },
    'Notes/a.md:1 The link leads to Papers.base',
  ],
  ['properties that are no YAML', { 'Notes/a.md': '---\na: 1\nb: [\n---\n' }, 'Notes/a.md:'],
  [
    'properties that are a list',
    { 'Notes/a.md': '---\n- a\n---\n' },
    'Notes/a.md:1 The properties are no list of names',
  ],
  [
    'a property of the wrong type',
    { 'Notes/a.md': '---\nday: soon\n---\n' },
    'Notes/a.md:2 The property "day"',
  ],
  [
    'a marker that is damaged',
    { 'Papers/b.md': '---\npaper_id: b\n---\n%% paper-club list %%\n[[Not yet]]' },
    'Papers/b.md:4 The markers',
  ],
  ['a name that leads past the list', { 'Data.md': '' }, 'Papers/Paper one.md:4 "sections" names "Data"'],
  ['a base that is no YAML', { 'Own.base': 'views: [' }, 'Own.base:'],
  [
    'a base with a fault',
    { 'Own.base': 'views:\n  - type: table\n    name: A\n    order: a\n' },
    'Own.base:4 "views',
  ],
  ['a canvas that is no JSON', { 'Own.canvas': '{' }, 'Own.canvas:'],
  ['a canvas with a fault', { 'Own.canvas': '{\n"nodes": 1\n}' }, 'Own.canvas:2 "nodes"'],
  [
    'a canvas that shows a lost file',
    { 'Map.canvas': whole['Map.canvas']?.replace('Home.md', 'Gone.md') ?? '' },
    'Map.canvas:1 "Gone.md"',
  ],
  ['settings that are no JSON', { '.obsidian/app.json': '{,}' }, '.obsidian/app.json:'],
  [
    'settings with a fault',
    { '.obsidian/app.json': '{\n "tabSize": "4"\n}' },
    '.obsidian/app.json:2 "tabSize"',
  ],
  [
    'a snippet that is missing',
    { '.obsidian/appearance.json': '{"enabledCssSnippets":["x"]}' },
    '.obsidian/appearance.json:1 ".obsidian/snippets/x.css"',
  ],
  [
    'a bookmark that is lost',
    { '.obsidian/bookmarks.json': '{"items":[{"type":"file","path":"Gone.md"}]}' },
    '.obsidian/bookmarks.json:1 "Gone.md"',
  ],
])('%s is found, with its line', (_name, changes, expected) => {
  const problems = check(changes);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.startsWith(expected)).toBe(true);
});

test('two notes with one id are both named', () => {
  const twin = whole['Papers/Paper one.md'] ?? '';
  expect(check({ 'Notes/Twin.md': twin }).map(each => each.split(' The ')[0])).toHaveLength(2);
});

test('the reading list is promised until it is there', () => {
  const texts = [{ path: 'Home.md', text: '[[Reading list]]' }];
  expect(checkVault({ paths: ['Home.md'], texts }, parseYaml)).toEqual([]);
});

test('problems come in the order of files and lines', () => {
  const problems = check({ 'b.md': '[[x]]\n[[y]]', 'a.md': '\n[[z]]\n---' });
  expect(problems.map(each => each.split(' ')[0])).toEqual(['a.md:2', 'b.md:1', 'b.md:2']);
});

test('hidden folders hold no notes', () => {
  expect(check({ '.trash/old.md': '[[Gone]]', '.obsidian/plugins/x/README.md': '[[Gone]]' })).toEqual([]);
});
