/** A part of a Markdown text by its name in the grammar and its place; offsets count from the start of the text. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  /** Of a block that holds blocks, only where its first line ends. */
  readonly to: number;
  readonly children: readonly MarkdownNode[];
}

/** Most nodes have no children, and they can all share having none. */
const NONE: readonly MarkdownNode[] = [];

export function makeNode(
  name: string,
  from: number,
  to: number,
  children: readonly MarkdownNode[] = NONE,
): MarkdownNode {
  return { name, from, to, children };
}
