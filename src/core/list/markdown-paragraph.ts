import type { Containers } from './markdown-containers';
import { listOf } from './markdown-containers';
import { htmlEndsParagraph } from './markdown-html-block';
import { foldReference, readDefinition } from './markdown-link';
import type { MarkdownNode } from './markdown-node';
import { hasBar, isDelimiterRow, readRow } from './markdown-table';

const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

/** A definition that goes on for longer is none: looking at all of it for each of its lines would take too long. */
const LONGEST_DEFINITION = 3000;

/** Reads a paragraph or what looks like one at first: a definition, a table, an underlined heading, a task. */
export function readParagraph(blocks: Containers): void {
  const { at: from, rest: first, end: firstEnd } = blocks;
  const isTask = blocks.innermost.name === 'ListItem' && /^\[[ xX]\][ \t]/.test(first);
  const header = hasBar(first) ? readRow('TableHeader', first, from) : null;
  const rows: MarkdownNode[] = [];
  let definition = first.startsWith('[') ? first : '';
  let to = firstEnd;
  while (blocks.nextLine() && blocks.rest !== '') {
    const { at, end, rest, isIndented } = blocks;
    if (!isIndented && (endsParagraph(blocks) || (header === null && beginsTable(blocks)))) break;
    if (definition !== '') {
      const longer = `${definition}\n${blocks.bared}`;
      if (define(blocks, from, longer, false)) return;
      definition = end - from < LONGEST_DEFINITION ? longer : '';
    }
    if (rows.length > 0) rows.push(readRow('TableRow', rest, at));
    else if (header !== null && to === firstEnd && underlines(rest, header)) rows.push(header);
    if (!isIndented && blocks.continuesAll && UNDERLINE.test(rest)) {
      blocks.nextLine();
      blocks.add(rest.startsWith('=') ? 'SetextHeading1' : 'SetextHeading2', from, to);
      return;
    }
    to = end;
  }
  if (definition !== '' && define(blocks, from, definition, true)) return;
  if (rows.length > 0) blocks.add('Table', from, to, rows);
  else blocks.add(isTask ? 'Task' : 'Paragraph', from, to);
}

/**
 * Takes in the definition that a text begins with: all of it, or all but a line that does not go on with it. Where it
 * ends decides what the next line is, so it cannot wait for the whole paragraph.
 */
function define(blocks: Containers, from: number, text: string, isWhole: boolean): boolean {
  const found = readDefinition(text);
  if (found === null || (found.length === text.length) !== isWhole) return false;
  const name = foldReference(found.name);
  if (!blocks.definitions.has(name)) blocks.definitions.set(name, found.address);
  blocks.add('LinkReference', from, from + found.length);
  return true;
}

/** Whether a line is something that cannot be the next line of a paragraph. */
function endsParagraph(blocks: Containers): boolean {
  const { beginning, rest } = blocks;
  if (beginning === '') return false;
  if (beginning === '<') return htmlEndsParagraph(rest);
  const list = listOf(beginning);
  // Outside of a list, a sentence may have a year or a dash at the beginning of a line: only an item that says something
  // ends the paragraph, and of the numbered ones the first.
  if (list !== null) return blocks.isWithin(list) || /^(?:[-+*]|1[.)])[ \t]+[^ \t]/.test(rest);
  return !(blocks.continuesAll && UNDERLINE.test(rest));
}

function underlines(line: string, header: MarkdownNode): boolean {
  return isDelimiterRow(line) && countCells(line) === header.children.length;
}

function countCells(line: string): number {
  return readRow('', line, 0).children.length;
}

/** Whether a line and the one under it are the header and the dashes of a table. */
function beginsTable({ text, rest, start, base, end }: Containers): boolean {
  if (!hasBar(rest)) return false;
  const found = text.indexOf('\n', end + 1);
  const under = text.slice(end + 1, found < 0 ? text.length : found);
  return (
    isDelimiterRow(under.replace(/^[>\s]*/, '')) && countCells(rest) === countCells(under.slice(base - start))
  );
}
