import type { RowBlock } from './block';
import type { Inline } from './inline';
import { firstLink, plainTextOf, rawTextOf, textRun } from './inline';
import { isMereLabel } from './mere-label';
import { isNickname } from './nickname';
import type { EntryForm } from './read-entry';

const TITLE_COLUMNS = [/title/, /paper/, /name/, /model|method|work|dataset|project/];
const NAME_COLUMN = /keyword|nickname|abbr|acronym|short/;
const NUMBER_COLUMN = /^(?:#|no\.?|nr\.?|number|id)$/;

/** A row of a table as one run of inlines, the cell with the title first. */
export function rowEntry(row: RowBlock): EntryForm {
  const main = titleCell(row);
  const inlines: Inline[] = [...(row.cells[main] ?? [])];
  const nicknames: string[] = [];
  let number: number | null = null;
  for (const [at, cell] of row.cells.entries()) {
    const text = plainTextOf(cell);
    const column = row.columns[at] ?? '';
    if (at === main || (text === '' && firstLink(cell) < 0)) continue;
    if (NUMBER_COLUMN.test(column) && /^\d{1,4}$/.test(text)) number = Number(text);
    else if (NAME_COLUMN.test(column) && isNickname(text)) nicknames.push(text);
    else inlines.push(textRun(' · '), ...cell);
  }
  return { inlines, number, line: row.line, nicknames };
}

function titleCell({ columns, cells }: RowBlock): number {
  const hasWords = cells.map(cell => !isMereLabel(rawTextOf(cell)));
  for (const name of TITLE_COLUMNS) {
    const at = columns.findIndex(column => name.test(column));
    if (hasWords[at] === true) return at;
  }
  return Math.max(0, hasWords.indexOf(true));
}
