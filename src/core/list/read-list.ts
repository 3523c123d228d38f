import type { Problem } from '../problem';
import type { Catalogue } from './citation';
import { composeList } from './compose-list';
import { folderSections, pageFiles } from './folder-outline';
import type { Outline } from './outline';
import { isStrongId } from './paper-id';
import { readOutline } from './read-outline';
import type { ReadingList } from './reading-list';

/** Reads what the list's README says by itself, or, when it names no entry, what the folders beside it hold. */
export function outlineOf(text: string, file: string, files: readonly string[]): Outline {
  const outline = readOutline(text, file, files);
  const pages = pageFiles(files, file);
  if (pages.length === 0 || namesWork(outline)) return outline;
  return { ...outline, sections: folderSections(pages, file) };
}

/** The pages that the entries of a list have and that must be read to put it together. */
export function pagesToRead(outline: Outline): readonly string[] {
  const pages = outline.sections.flatMap(section =>
    section.entries.flatMap(entry => (entry.page !== null && entry.hasPage ? [entry.page] : [])),
  );
  return [...new Set(pages)];
}

/** Puts a list together from its outline and the texts of its pages; a page that could not be read is a problem. */
export function composeReadingList(
  outline: Outline,
  pages: ReadonlyMap<string, string | Problem>,
  files: readonly string[],
  catalogue: Catalogue,
): ReadingList {
  return composeList(outline, pages, files, catalogue);
}

function namesWork(outline: Outline): boolean {
  return outline.sections.some(section =>
    section.entries.some(
      entry => entry.page !== null || (entry.paper !== null && isStrongId(entry.paper.id)),
    ),
  );
}
