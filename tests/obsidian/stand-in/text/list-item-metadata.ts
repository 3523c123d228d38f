import type { SyntaxNode } from '@lezer/common';
import type * as app from 'obsidian';
import type { ParsedNote } from './parsed-note';
import { childrenOf } from './parsed-note';

const isList = (node: SyntaxNode): boolean => /^(?:Bullet|Ordered)List$/.test(node.name);

/** A box may hold any one character; the space alone means that the task is open. */
const box = /^(?:[-*+]|\d+[.)])[ \t]+\[(.)\](?=\s)/u;
const idAtEnd = /\s\^([A-Za-z\d-]+)\s*$/;

export function listItemsOf(note: ParsedNote): app.ListItemCache[] {
  const items: app.ListItemCache[] = [];
  note.top.cursor().iterate(ref => {
    if (ref.name === 'ListItem') items.push(listItem(ref.node, note));
  });
  return items;
}

// Assumed: an item ends where its own text ends, before the list below it.
function listItem(node: SyntaxNode, note: ParsedNote): app.ListItemCache {
  const own = childrenOf(node).filter(child => !isList(child));
  const position = note.between(node.from, Math.max(node.from, ...own.map(({ to }) => to)));
  const text = note.text.slice(node.from, node.from + position.end.offset - position.start.offset);
  const task = box.exec(`${text}\n`)?.[1];
  const id = idAtEnd.exec(text)?.[1];
  return {
    parent: parentLine(node, note),
    position,
    ...(task === undefined ? {} : { task }),
    ...(id === undefined ? {} : { id }),
  };
}

// App: typings: the line of the item above, or for the outermost the line of the list, negative.
function parentLine(node: SyntaxNode, note: ParsedNote): number {
  const list = node.parent;
  const above = list?.parent;
  if (above?.name === 'ListItem') return note.placeOf(above).start.line;
  return 0 - note.placeOf(list ?? node).start.line;
}
