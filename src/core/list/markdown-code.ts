import { skipRun } from './character-codes';
import type { Containers } from './markdown-containers';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Reads a block between fences; one without a last fence ends where its surroundings end. */
export function readFencedCode(blocks: Containers, fence: number): void {
  const { line } = blocks;
  const { at: from, next: mark } = line;
  const size = fence - from;
  const parts = [makeNode('CodeMark', from, fence)];
  const infoFrom = line.skipSpace(fence);
  const infoTo = line.trimmedEnd(infoFrom);
  if (infoFrom < infoTo) parts.push(makeNode('CodeInfo', infoFrom, infoTo));
  let isEmpty = true;
  for (let count = 0; blocks.nextLine() && blocks.continuesAll; count++) {
    const end = line.isIndented ? line.at : skipRun(line.text, line.at, line.end, mark);
    if (end - line.at >= size && line.skipSpace(end) === line.end) {
      parts.push(...line.marks);
      if (isEmpty && count > 0) addCode(parts, line.start - 1, line.start);
      parts.push(makeNode('CodeMark', line.at, end));
      blocks.nextLine();
      break;
    }
    if (count > 0) addCode(parts, line.start - 1, line.start);
    parts.push(...line.marks);
    if (line.base < line.end) addCode(parts, line.base, line.end);
    if (count > 0 || line.base < line.end) isEmpty = false;
  }
  blocks.add(makeNode('FencedCode', from, blocks.lastEnd, parts));
}

/** Reads a block that is code because it is indented; empty lines at its end do not belong to it. */
export function readIndentedCode(blocks: Containers): void {
  const { line } = blocks;
  const column = line.baseColumn + 4;
  const from = line.atColumn(column);
  let to = line.end;
  const parts = [makeNode('CodeText', from, to)];
  let waiting: MarkdownNode[] = [];
  while (blocks.nextLine() && blocks.continuesAll) {
    if (line.isEmpty) {
      addCode(waiting, line.start - 1, line.start);
      waiting.push(...line.marks);
      continue;
    }
    if (line.column < column) break;
    for (const part of waiting) addPart(parts, part);
    waiting = [];
    addCode(parts, line.start - 1, line.start);
    parts.push(...line.marks);
    to = line.end;
    const start = line.atColumn(line.baseColumn + 4);
    if (start < to) addCode(parts, start, to);
  }
  const marks = waiting.filter(part => part.name !== 'CodeText');
  if (marks.length > 0) line.marks = [...marks, ...line.marks];
  blocks.add(makeNode('CodeBlock', from, to, parts));
}

function addPart(parts: MarkdownNode[], part: MarkdownNode): void {
  if (part.name === 'CodeText') addCode(parts, part.from, part.to);
  else parts.push(part);
}

function addCode(parts: MarkdownNode[], from: number, to: number): void {
  const last = parts[parts.length - 1];
  if (last?.name === 'CodeText' && last.to === from)
    parts[parts.length - 1] = makeNode('CodeText', last.from, to);
  else parts.push(makeNode('CodeText', from, to));
}
