import type { SyntaxNode } from '@lezer/common';
import type * as app from 'obsidian';
import { getFrontMatterInfo } from './frontmatter-info';
import { noteParser } from './note-syntax';
import type { TextPositions } from './text-positions';

/** A note with its syntax tree, which begins below the properties. */
export interface ParsedNote {
  readonly text: string;
  readonly top: SyntaxNode;
  readonly textOf: (node: SyntaxNode) => string;
  readonly placeOf: (node: SyntaxNode) => app.Pos;
  readonly between: (from: number, to: number) => app.Pos;
}

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

export function parseNote(text: string, positions: TextPositions): ParsedNote {
  const begin = getFrontMatterInfo(text).contentStart;
  const body = text.slice(begin);
  const between = (from: number, to: number): app.Pos => positions.between(begin + from, begin + to);
  const textOf = (node: SyntaxNode): string => body.slice(node.from, node.to);
  const placeOf = (node: SyntaxNode): app.Pos =>
    between(node.from, node.from + textOf(node).trimEnd().length);
  return { text: body, top: noteParser.parse(body).topNode, textOf, placeOf, between };
}
