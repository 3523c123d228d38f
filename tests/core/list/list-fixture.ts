import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Catalogue } from '../../../src/core/list/citation';
import { composeReadingList, outlineOf, pagesToRead } from '../../../src/core/list/read-list';
import type { Line, ReadingList } from '../../../src/core/list/reading-list';

/** A catalogue that knows nothing. */
export const noCatalogue: Catalogue = { byId: () => null, byTitle: () => null, canonical: id => id };

/** Where a list for tests lies. */
export function listFolder(name: string): string {
  return join(__dirname, '..', '..', 'lists', name);
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => relative(folder, join(file.parentPath, file.name)).replace(/\\/g, '/'))
    .filter(file => !file.startsWith('expected/'));
}

/** Reads a list of `tests/lists` with all of its pages. */
export function readFixture(name: string, catalogue: Catalogue = noCatalogue): ReadingList {
  const folder = listFolder(name);
  const files = filesIn(folder);
  const outline = outlineOf(readFileSync(join(folder, 'README.md'), 'utf8'), 'README.md', files);
  const pages = new Map(
    pagesToRead(outline).map(page => [page, readFileSync(join(folder, page), 'utf8')] as const),
  );
  return composeReadingList(outline, pages, files, catalogue);
}

/** Reads a README alone. */
export function readText(text: string, catalogue: Catalogue = noCatalogue): ReadingList {
  return composeReadingList(outlineOf(text, 'README.md', ['README.md']), new Map(), ['README.md'], catalogue);
}

/** A line as one string, as a note would show it without notes to link. */
export function shown(line: Line): string {
  return line
    .map(part =>
      part.kind === 'text'
        ? part.markdown
        : `[${part.kind === 'link' ? part.label : part.title}](${part.url})`,
    )
    .join('');
}
