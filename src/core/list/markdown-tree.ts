import { readDocument } from './markdown-blocks';
import type { MarkdownNode } from './markdown-node';

/** A parsed text with what its nodes cannot say alone: the lines and the targets of reference links. */
export interface MarkdownText {
  /** With line feeds only, so that offsets and lines agree on every system. */
  readonly text: string;
  readonly root: MarkdownNode;
  /** Targets of `[text][name]` links by their folded name. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number;
}

/** Parses a text in time proportional to its length. */
export function parseMarkdown(source: string): MarkdownText {
  const text = plainLines(source);
  const root = readDocument(text);
  const starts = lineStarts(text);
  return { text, root, definitions: definitionsIn(root, text), lineAt: offset => lineOf(starts, offset) };
}

/** The name of a reference link as links and definitions compare it. */
export function foldReference(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function plainLines(source: string): string {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function definitionsIn(root: MarkdownNode, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  const waiting: MarkdownNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === 'LinkReference') addDefinition(found, node, text);
    // Only blocks that hold blocks can hold a definition; the reversed order keeps the first one first.
    else if (/^(?:Document|Blockquote|BulletList|OrderedList|ListItem)$/.test(node.name))
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] ?? root);
  }
  return found;
}

function addDefinition(found: Map<string, string>, node: MarkdownNode, text: string): void {
  const label = node.children.find(child => child.name === 'LinkLabel');
  const url = node.children.find(child => child.name === 'URL');
  if (label === undefined || url === undefined) return;
  const name = foldReference(text.slice(label.from + 1, label.to - 1));
  if (!found.has(name)) found.set(name, text.slice(url.from, url.to));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
