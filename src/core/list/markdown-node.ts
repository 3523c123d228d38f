/** A part of a Markdown text by its name in the grammar and its place; offsets count from the start of the text. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly MarkdownNode[];
}

/** Most nodes have no children, and they can all share having none. */
const NONE: readonly MarkdownNode[] = [];

/** Deeper nesting is nobody's writing; marks of quotes that lie deeper are left out, for they show nothing. */
const DEEPEST = 100;

export function makeNode(
  name: string,
  from: number,
  to: number,
  children: readonly MarkdownNode[] = NONE,
): MarkdownNode {
  return { name, from, to, children };
}

/** Puts the marks of a quote into the innermost nodes that run across their lines; both come in order. */
export function withMarks(
  nodes: readonly MarkdownNode[],
  marks: readonly MarkdownNode[],
  depth = 0,
): readonly MarkdownNode[] {
  if (marks.length === 0 || depth > DEEPEST) return nodes;
  const all: MarkdownNode[] = [];
  let next = 0;
  for (const node of nodes) {
    const before = countUntil(marks, next, mark => mark.from > node.from);
    const inside = countUntil(marks, before, mark => mark.to > node.to);
    for (; next < before; next++) all.push(marks[next] ?? node);
    next = inside;
    if (inside === before) all.push(node);
    else all.push({ ...node, children: withMarks(node.children, marks.slice(before, inside), depth + 1) });
  }
  return all.concat(marks.slice(next));
}

function countUntil(
  marks: readonly MarkdownNode[],
  from: number,
  isBeyond: (mark: MarkdownNode) => boolean,
): number {
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined || isBeyond(mark)) return at;
  }
  return Math.max(from, marks.length);
}
