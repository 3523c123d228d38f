import { checkWording } from '../wording/check-wording';
import type { Fault, Shape } from './shape';
import { isRecord, listOf, matching, oneOf, record, text, whole } from './shape';

const says = checkWording;

const colour = matching(/^(?:[1-6]|#[0-9a-fA-F]{6})$/, says.colour);
const side = oneOf('top', 'right', 'bottom', 'left');
const end = oneOf('none', 'arrow');
const box = { id: text, x: whole, y: whole, width: whole, height: whole };

const nodeKinds = new Map<string, Shape>([
  ['text', record({ ...box, type: text, text }, { color: colour }, 'open')],
  [
    'file',
    record(
      { ...box, type: text, file: text },
      { color: colour, subpath: matching(/^#/, says.subpath) },
      'open',
    ),
  ],
  ['link', record({ ...box, type: text, url: text }, { color: colour }, 'open')],
  [
    'group',
    record(
      { ...box, type: text },
      { color: colour, label: text, background: text, backgroundStyle: oneOf('cover', 'ratio', 'repeat') },
      'open',
    ),
  ],
]);

const node: Shape = (value, at) => {
  const kind =
    isRecord(value) && typeof value['type'] === 'string' ? nodeKinds.get(value['type']) : undefined;
  if (kind !== undefined) return kind(value, at);
  return record({ ...box, type: oneOf(...nodeKinds.keys()) }, {}, 'open')(value, at);
};

const edge = record(
  { id: text, fromNode: text, toNode: text },
  { fromSide: side, toSide: side, fromEnd: end, toEnd: end, color: colour, label: text },
  'open',
);

/** Keys that JSON Canvas does not name must survive, so they are no fault. */
const canvas = record({}, { nodes: listOf(node), edges: listOf(edge) }, 'open');

/** Every fault of a parsed `.canvas` file against JSON Canvas 1.0. */
export function canvasFaults(value: unknown): readonly Fault[] {
  return [...canvas(value, []), ...idFaults(value)];
}

/** A file that a canvas shows: its path from the root of the vault, and its place in the JSON. */
export interface CanvasFile {
  readonly path: string;
  readonly at: readonly (string | number)[];
}

export function canvasFiles(value: unknown): readonly CanvasFile[] {
  return records(value, 'nodes').flatMap((each, index) =>
    each['type'] === 'file' && typeof each['file'] === 'string'
      ? [{ path: each['file'], at: ['nodes', index, 'file'] }]
      : [],
  );
}

function idFaults(value: unknown): readonly Fault[] {
  const nodes = records(value, 'nodes');
  const edges = records(value, 'edges');
  const nodeIds = new Set(nodes.map(each => each['id']));
  const seen = new Set<unknown>();
  const faults: Fault[] = [];
  for (const [list, each, index] of [
    ...nodes.map((each, index) => ['nodes', each, index] as const),
    ...edges.map((each, index) => ['edges', each, index] as const),
  ]) {
    const id = each['id'];
    if (typeof id === 'string' && seen.has(id))
      faults.push({ at: [list, index, 'id'], message: says.nodeId(id) });
    seen.add(id);
  }
  edges.forEach((each, index) => {
    for (const key of ['fromNode', 'toNode']) {
      const id = each[key];
      if (typeof id === 'string' && !nodeIds.has(id))
        faults.push({ at: ['edges', index, key], message: says.edgeEnd(id) });
    }
  });
  return faults;
}

/** A node that is no object is reported by the shape and stands here as one without keys, to keep the indexes. */
function records(value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = isRecord(value) ? value[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.map((each: unknown) => (isRecord(each) ? each : {}));
}
