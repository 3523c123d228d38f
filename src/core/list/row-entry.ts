import type { RowBlock } from './block';
import type { Inline } from './inline';
import { firstLink, plainTextOf, rawTextOf, textRun } from './inline';
import { isMereLabel } from './mere-label';
import { isNickname } from './page-papers';

/** A row of a table as one run of inlines, the cell with the title first. */
export interface RowEntry {
  readonly inlines: readonly Inline[];
  readonly nicknames: readonly string[];
  readonly number: number | null;
}

const TITLE_COLUMNS = [/title/, /paper/, /name/, /model|method|work|dataset|project/];
const NAME_COLUMN = /keyword|nickname|abbr|acronym|short/;
const NUMBER_COLUMN = /^(?:#|no\.?|nr\.?|number|id)$/;

/** Puts the cells of a row in the order in which an entry is read. */
export function rowEntry(row: RowBlock): RowEntry {
  const main = titleCell(row);
  const inlines: Inline[] = [...(row.cells[main] ?? [])];
  const nicknames: string[] = [];
  let number: number | null = null;
  for (const [at, cell] of row.cells.entries()) {
    if (at === main) continue;
    const text = plainTextOf(cell);
    const column = row.columns[at] ?? '';
    if (text === '' && firstLink(cell) < 0) continue;
    if (NUMBER_COLUMN.test(column) && /^\d{1,4}$/.test(text)) number = Number(text);
    else if (NAME_COLUMN.test(column) && isNickname(text)) nicknames.push(text);
    else inlines.push(textRun(' · '), ...cell);
  }
  return { inlines, nicknames, number };
}

function titleCell(row: RowBlock): number {
  for (const name of TITLE_COLUMNS) {
    const at = row.columns.findIndex(column => name.test(column));
    if (at >= 0 && hasOwnWords(row.cells[at])) return at;
  }
  const first = row.cells.findIndex(cell => hasOwnWords(cell) && !/^[\d\s./-]*$/.test(plainTextOf(cell)));
  return Math.max(0, first);
}

function hasOwnWords(cell: readonly Inline[] | undefined): boolean {
  return cell !== undefined && !isMereLabel(rawTextOf(cell));
}
