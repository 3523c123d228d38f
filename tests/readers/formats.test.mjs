// Why: the product checks its canvases and bases with its own reading of the formats; schemas written from the
// specifications alone do not share its mistakes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { baseFaults, canvasFaults } from './format-faults.mjs';
import { makeVault, removeFolder } from './make-vault.mjs';
import { walkVault } from './walk-vault.mjs';

describe('a vault made from the template', () => {
  let vault = '';
  let paths = [];
  before(() => {
    ({ vault } = makeVault('bundled'));
    ({ paths } = walkVault(vault));
  });
  after(() => removeFolder(vault));
  const faultsOf = (ending, faults) =>
    paths
      .filter(path => path.endsWith(ending))
      .flatMap(path => faults(readFileSync(join(vault, path), 'utf8')).map(fault => `${path}: ${fault}`));

  test('has bases that hold to the documentation', () => {
    assert.ok(paths.includes('Papers.base'));
    assert.deepEqual(faultsOf('.base', baseFaults), []);
  });

  test('has only canvases that hold to JSON Canvas 1.0', () => {
    assert.deepEqual(faultsOf('.canvas', canvasFaults), []);
  });
});

describe('the schema of JSON Canvas 1.0', () => {
  const box = { x: 0, y: -40, width: 250, height: 60 };
  const text = { id: 'a', type: 'text', text: '**A**', ...box };
  const file = { id: 'b', type: 'file', file: 'Home.md', subpath: '#Read together', color: '4', ...box };
  const link = { id: 'c', type: 'link', url: 'https://arxiv.org', color: '#08b94e', ...box };
  const group = { id: 'd', type: 'group', label: 'Papers', backgroundStyle: 'cover', ...box };
  const edge = { id: 'e', fromNode: 'a', fromSide: 'right', toNode: 'b', toEnd: 'arrow', label: 'reads' };
  const faultsOf = canvas => canvasFaults(JSON.stringify(canvas));

  test('finds no fault with what the specification allows', () => {
    assert.deepEqual(faultsOf({}), []);
    assert.deepEqual(faultsOf({ nodes: [text, file, link, group], edges: [edge], ours: true }), []);
  });

  const planted = {
    'a node without a place': [{ ...text, x: undefined }],
    'half a pixel': [{ ...text, width: 250.5 }],
    'a kind of node that there is not': [{ ...text, type: 'note' }],
    'a text node without text': [{ ...text, text: undefined }],
    'a file node without a file': [{ ...file, file: undefined }],
    'a subpath without its mark': [{ ...file, subpath: 'Read together' }],
    'a link node without an address': [{ ...link, url: undefined }],
    'a colour by its name': [{ ...text, color: 'green' }],
    'a colour past the six': [{ ...text, color: '7' }],
    'a background style that there is not': [{ ...group, backgroundStyle: 'stretch' }],
    'two nodes with one id': [text, { ...text }],
  };
  for (const [name, nodes] of Object.entries(planted)) {
    test(`finds ${name}`, () => assert.notDeepEqual(faultsOf({ nodes }), []));
  }

  const plantedEdges = {
    'an edge from nothing': { ...edge, fromNode: undefined },
    'an edge to a node that is not there': { ...edge, toNode: 'z' },
    'a side that there is not': { ...edge, toSide: 'middle' },
    'an end that there is not': { ...edge, fromEnd: 'circle' },
  };
  for (const [name, planted] of Object.entries(plantedEdges)) {
    test(`finds ${name}`, () => assert.notDeepEqual(faultsOf({ nodes: [text, file], edges: [planted] }), []));
  }
});

describe('the schema of bases', () => {
  const sound = `filters:
  and:
    - file.hasProperty("paper_id")
    - not:
        - file.inFolder("Templates")
formulas:
  section: list(sections)[0]
properties:
  note.year:
    displayName: Year
summaries:
  mean: values.mean()
views:
  - type: table
    name: All papers
    groupBy:
      property: formula.section
      direction: ASC
    order: [file.name, note.year, status]
    sort:
      - property: note.year
        direction: DESC
    summaries:
      note.year: mean
    limit: 10
    columnSize:
      file.name: 360
  - type: cards
    name: Cards
    cardSize: 240
`;

  test('finds no fault with what is documented', () => assert.deepEqual(baseFaults(sound), []));

  const planted = {
    'an unknown key': ['summaries:\n  mean', 'summary:\n  mean'],
    'an unknown key of a view': ['    limit: 10', '    limits: 10'],
    'a key of another kind of view': ['    limit: 10', '    cardSize: 10'],
    'a filter with two branches': ['    - not:', '  or:\n    - not:'],
    'a filter by another name': ['  and:', '  all:'],
    'a limit in words': ['limit: 10', 'limit: ten'],
    'a direction that there is not': ['direction: DESC', 'direction: down'],
    'a view without a name': ['    name: Cards\n', ''],
    'a kind of view that there is not': ['type: cards', 'type: gallery'],
    'two views of one name': ['name: Cards', 'name: All papers'],
    'a formula that is not defined': ['formula.section', 'formula.chapter'],
    'a property of no kind': ['note.year, status', 'notes.year, status'],
    'a display that is no text': ['displayName: Year', 'displayName: [Year]'],
  };
  for (const [name, [found, replacement]] of Object.entries(planted)) {
    test(`finds ${name}`, () => {
      assert.ok(sound.includes(found));
      assert.notDeepEqual(baseFaults(sound.replace(found, replacement)), []);
    });
  }
});
