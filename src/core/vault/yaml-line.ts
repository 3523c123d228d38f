import type { Place } from './shape';

interface Block {
  /** Where the key or the hyphen stands. */
  readonly line: number;
  /** The lines of its value; an item's value begins on the line of its hyphen. */
  readonly from: number;
  readonly to: number;
}

/** Line of the value at a place of a YAML text in block form, counted from 1; of what holds it in flow form. */
export function lineInYaml(yaml: string, place: Place): number {
  const lines = yaml.split('\n');
  let block: Block = { line: 0, from: 0, to: lines.length };
  for (const step of place) {
    const found: Block | null =
      typeof step === 'number' ? itemBlock(lines, block, step) : keyBlock(lines, block, step);
    if (found === null) break;
    block = found;
  }
  return block.line + 1;
}

function itemBlock(lines: readonly string[], block: Block, index: number): Block | null {
  const starts: number[] = [];
  let depth = -1;
  for (let at = block.from; at < block.to; at++) {
    const indent = /^( *)-(?: |$)/.exec(lines[at] ?? '')?.[1]?.length;
    if (indent === undefined || (depth >= 0 && indent !== depth)) continue;
    depth = indent;
    starts.push(at);
  }
  const from = starts[index];
  return from === undefined ? null : { line: from, from, to: starts[index + 1] ?? block.to };
}

/** The shallowest line that begins with the key, and all that is indented deeper than it. */
function keyBlock(lines: readonly string[], block: Block, key: string): Block | null {
  let depth = Infinity;
  let line = -1;
  for (let at = block.from; at < block.to; at++) {
    const text = lines[at] ?? '';
    const indent = indentOf(text);
    if (indent >= depth || !startsWithKey(text.slice(indent), key)) continue;
    line = at;
    depth = indent;
  }
  if (line < 0) return null;
  let to = line + 1;
  while (to < block.to && (isSilent(lines[to] ?? '') || indentOf(lines[to] ?? '') > depth)) to++;
  return { line, from: line + 1, to };
}

/** An item's hyphen counts as indentation, so that its keys stand in a block of their own. */
function indentOf(line: string): number {
  return /^(?: *- )* */.exec(line)?.[0].length ?? 0;
}

function isSilent(line: string): boolean {
  return line.trim() === '' || line.trim().startsWith('#');
}

function startsWithKey(line: string, key: string): boolean {
  return [`${key}:`, `"${key}":`, `'${key}':`].some(start => line.startsWith(start));
}
