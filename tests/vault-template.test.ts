// Why: nobody can open Obsidian in CI, so every file that a person clones is held here to what Obsidian reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkVault } from '../src/actions/check-vault';
import { property } from '../src/core/note/property-names';
import { isRecord } from '../src/core/vault/shape';
import { noteOf, parseYaml } from './core/vault/read-note';

const root = join(__dirname, '../vault-template');

function pathsIn(prefix = ''): readonly string[] {
  return readdirSync(join(root, prefix), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? pathsIn(`${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}

const paths = pathsIn();
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(`.obsidian/${path}`));
const texts = paths.map(path => ({ path, text: text(path) }));

function names(value: unknown, key: string): readonly string[] {
  return isRecord(value) && isRecord(value[key]) ? Object.keys(value[key]) : [];
}

test('every link, property, base and settings file of the template holds', () => {
  expect(checkVault({ paths, texts }, parseYaml)).toEqual([]);
});

test('everything that a first start needs is there', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'Home.md',
      'README.md',
      'Papers.base',
      'Meetings.base',
      'Members/.gitkeep',
      'Meetings/.gitkeep',
      'Notes/.gitkeep',
      '.gitignore',
      '.gitattributes',
      '.obsidian/workspace.json',
      '.obsidian/plugins/paper-club/data.json',
    ]),
  );
});

test('it holds no note of the list and nothing built', () => {
  expect(
    paths.filter(path => /^(?:Papers|Sections)\/|^Reading list|main\.js$|manifest\.json$/.test(path)),
  ).toEqual([]);
});

test('every property of the list and of the template has a declared type', () => {
  const used = texts
    .filter(each => each.path.endsWith('.md'))
    .flatMap(each => Object.keys(noteOf(each.text).properties));
  expect(names(json('types.json'), 'types')).toEqual(
    expect.arrayContaining([...Object.values(property), ...used]),
  );
});

test('settings use only keys that are known to the app', () => {
  const app = json('app.json');
  const known = [
    'alwaysUpdateLinks',
    'newLinkFormat',
    'attachmentFolderPath',
    'newFileLocation',
    'newFileFolderPath',
    'userIgnoreFilters',
    'propertiesInDocument',
  ];
  expect(isRecord(app) ? Object.keys(app).filter(key => !known.includes(key)) : []).toEqual([]);
  const core = json('core-plugins.json');
  for (const id of ['bases', 'templates', 'bookmarks', 'graph', 'backlink', 'file-explorer'])
    expect(core).toHaveProperty(id, true);
  expect(json('community-plugins.json')).toEqual(['paper-club']);
  expect(json('plugins/paper-club/data.json')).toEqual({ folder: '' });
});

test('the first start shows Home to read, and opens nothing that is not there or that the plugin brings', () => {
  const leaves = [...text('.obsidian/workspace.json').matchAll(/"state": \{\s*"type": "([^"]+)"/g)].map(
    found => found[1],
  );
  expect(leaves).toEqual(['markdown', 'bases', 'file-explorer', 'bookmarks', 'backlink']);
  const files = [...text('.obsidian/workspace.json').matchAll(/"file": "([^"]+)"/g)].map(found => found[1]);
  expect(files).toEqual(['Home.md', 'Papers.base']);
  expect(paths).toEqual(expect.arrayContaining(files));
  expect(json('workspace.json')).toMatchObject({ lastOpenFiles: [], active: 'leaf-home' });
});

test('the graph colours what is read before it colours sections, and tells "read" from "unread"', () => {
  const graph = json('graph.json');
  const groups: readonly unknown[] =
    isRecord(graph) && Array.isArray(graph['colorGroups']) ? graph['colorGroups'] : [];
  const queries = groups.map(group => (isRecord(group) ? String(group['query']) : ''));
  const kinds = queries.map(query => /^\[?(\w+):/.exec(query)?.[1]);
  expect(kinds).toEqual([
    ...Array<string>(3).fill('status'),
    ...Array<string>(5).fill('sections'),
    ...Array<string>(4).fill('path'),
  ]);
  const read = queries.map(query => /^\[status:\/(.+)\/\]$/.exec(query)?.[1]).slice(0, 3);
  for (const status of ['read', 'reading', 'skipped'])
    expect(read.filter(pattern => new RegExp(pattern ?? '').test(status))).toHaveLength(1);
  expect(read.filter(pattern => new RegExp(pattern ?? '').test('unread'))).toEqual([]);
  expect(graph).toMatchObject({ hideUnresolved: false });
});

test('each section of the bundled list has one colour in the graph', () => {
  const readme = readFileSync(join(__dirname, '../reading-lists/modern-llm/README.md'), 'utf8');
  const sections = [...readme.matchAll(/^## (.+)$/gm)].map(found => found[1] ?? '');
  const patterns = [...text('.obsidian/graph.json').matchAll(/\[sections:\/(.+?)\/\]/g)].map(
    found => found[1] ?? '',
  );
  expect(sections).toHaveLength(5);
  for (const section of sections)
    expect(patterns.filter(pattern => new RegExp(pattern).test(section))).toHaveLength(1);
});

test('Home leads straight to the preview of the import, and needs no diagram and no other plugin', () => {
  const home = text('Home.md');
  expect(home).toContain('(obsidian://paper-club?from=bundled)');
  expect(home).toContain('Trust author and enable plugins');
  expect(home).not.toMatch(/```/);
});

test('text files have the line endings that the repository asks for', () => {
  expect(
    texts.filter(each => each.text.includes('\r') || (each.text !== '' && !each.text.endsWith('\n'))),
  ).toEqual([]);
});
