// Why: Obsidian refuses a whole canvas for one bad node.
import { canvasFaults, canvasFiles } from '../../../src/core/vault/canvas-format';

const box = { x: 0, y: -20, width: 200, height: 60 };
const faults = (value: unknown): readonly string[] => canvasFaults(value).map(each => each.at.join('.'));

const whole = {
  nodes: [
    { id: 'a', type: 'text', text: 'Words', color: '4', ...box },
    { id: 'b', type: 'file', file: 'Papers/A.md', subpath: '#Notes', ...box },
    { id: 'c', type: 'link', url: 'https://example.org', color: '#08b94e', ...box },
    { id: 'd', type: 'group', label: 'Section', backgroundStyle: 'ratio', ownKey: 1, ...box },
  ],
  edges: [{ id: 'e', fromNode: 'a', toNode: 'b', fromSide: 'top', toEnd: 'none', label: 'cites' }],
};

test('every documented key is allowed, and foreign keys may stay', () => {
  expect(faults(whole)).toEqual([]);
  expect(faults({})).toEqual([]);
  expect(canvasFiles(whole)).toEqual([{ path: 'Papers/A.md', at: ['nodes', 1, 'file'] }]);
});

test.each([
  ['a canvas that is a list', [], ''],
  ['nodes that are no list', { nodes: {} }, 'nodes'],
  ['a node of no kind', { nodes: [{ id: 'a', type: 'note', ...box }] }, 'nodes.0.type'],
  ['half a pixel', { nodes: [{ id: 'a', type: 'text', text: '', ...box, x: 0.5 }] }, 'nodes.0.x'],
  ['a text node without text', { nodes: [{ id: 'a', type: 'text', ...box }] }, 'nodes.0'],
  [
    'a colour of no kind',
    { nodes: [{ id: 'a', type: 'text', text: '', color: 'red', ...box }] },
    'nodes.0.color',
  ],
  [
    'a subpath without its hash',
    { nodes: [{ id: 'a', type: 'file', file: 'x', subpath: 'y', ...box }] },
    'nodes.0.subpath',
  ],
  ['an id that is used twice', { nodes: [whole.nodes[0], whole.nodes[0]] }, 'nodes.1.id'],
  [
    'an edge to no node',
    { nodes: [whole.nodes[0]], edges: [{ id: 'e', fromNode: 'a', toNode: 'z' }] },
    'edges.0.toNode',
  ],
  [
    'an edge from no side',
    { ...whole, edges: [{ id: 'e', fromNode: 'a', toNode: 'b', fromSide: 'up' }] },
    'edges.0.fromSide',
  ],
])('%s is a fault', (_name, value, place) => {
  expect(faults(value)).toEqual([place]);
});
