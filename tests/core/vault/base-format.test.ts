// Why: a base with a mistyped key shows an empty or unfiltered table and says nothing.
import { baseFaults, viewNames } from '../../../src/core/vault/base-format';
import { parseYaml } from './read-note';

const faults = (yaml: string): readonly string[] =>
  baseFaults(parseYaml(yaml)).map(each => each.at.join('.'));
const whole = `
filters:
  and:
    - file.hasProperty("paper_id")
    - not:
        - or: [file.inFolder("Templates"), 'a == "b)"']
formulas:
  by: 'if(authors, list(authors)[0] + " et al.", "")'
properties:
  formula.by: { displayName: Authors }
summaries:
  share: 'values.length'
views:
  - type: table
    name: All
    groupBy: { property: formula.by, direction: ASC }
    order: [file.name, formula.by]
    sort: [{ property: note.year, direction: DESC }]
    summaries: { formula.by: share }
    columnSize: { file.name: 320 }
    rowHeight: extra tall
  - type: cards
    name: Cards
    imageFit: cover
    cardSize: 220
  - type: list
    name: Now
    markers: none
  - type: paper-club-progress
    name: Board
    showMembers: true
`;

test('every documented key is allowed, and a view of a plugin keeps its own', () => {
  expect(faults(whole)).toEqual([]);
  expect(viewNames(parseYaml(whole))).toEqual(['All', 'Cards', 'Now', 'Board']);
});

test('an empty base shows every file', () => {
  expect(faults('')).toEqual([]);
});

test.each([
  ['a top key that nothing reads', 'filter: x\nviews: []', 'filter'],
  ['views that are no list', 'views: { type: table }', 'views'],
  ['a view without a name', 'views: [{ type: table }]', 'views.0'],
  ['a filter with two joiners', 'filters: { and: [], or: [] }\nviews: []', 'filters'],
  ['a filter with a joiner that is none', 'filters: { xor: [a] }\nviews: []', 'filters.xor'],
  ['a joiner that joins no list', 'filters: { and: a }\nviews: []', 'filters.and'],
  ['a condition that is no text', 'filters: { and: [1] }\nviews: []', 'filters.and.0'],
  ['a formula that is no text', 'formulas: { a: 1 }\nviews: []', 'formulas.a'],
  ['a formula with an open bracket', 'formulas: { a: "if(b, c" }\nviews: []', 'formulas.a'],
  ['a formula with an open quote', "formulas: { a: 'b + \"c' }\nviews: []", 'formulas.a'],
  ['brackets that cross', 'formulas: { a: "f([b)]" }\nviews: []', 'formulas.a'],
  [
    'a direction of neither kind',
    'views: [{ type: table, name: A, groupBy: { property: a, direction: up } }]',
    'views.0.groupBy.direction',
  ],
  [
    'a grouping without a direction',
    'views: [{ type: table, name: A, groupBy: { property: a } }]',
    'views.0.groupBy',
  ],
  ['a sort that is no list', 'views: [{ type: table, name: A, sort: a }]', 'views.0.sort'],
  [
    'a formula that is not defined',
    'views: [{ type: table, name: A, order: [formula.gone] }]',
    'views.0.order.0',
  ],
  [
    'a display name for no formula',
    'properties: { formula.gone: { displayName: X } }\nviews: []',
    'properties.formula.gone',
  ],
  ['two views of one name', 'views: [{ type: table, name: A }, { type: list, name: A }]', 'views.1.name'],
  ['a limit that is no whole number', 'views: [{ type: table, name: A, limit: 1.5 }]', 'views.0.limit'],
  ['a marker of no kind', 'views: [{ type: list, name: A, markers: stars }]', 'views.0.markers'],
  ['a base that is a list', '- a', ''],
])('%s is a fault', (_name, yaml, place) => {
  expect(faults(yaml)).toEqual([place]);
});
