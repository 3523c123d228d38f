import type { Problem } from '../problem';
import type { Catalogue } from './citation';
import { composeList } from './compose-list';
import { folderSections, pageFiles } from './folder-outline';
import { type AddressOf, materialsOf } from './materials';
import type { Outline } from './outline';
import { namesWork } from './outline-sections';
import { readOutline } from './read-outline';
import type { ReadingList } from './reading-list';

/**
 * Reads what the list's README says by itself, or, when it names no entry, what the folders beside it hold. A file that
 * somebody chose is all there is to read (`alone`): what lies beside it is not theirs to import.
 */
export function outlineOf(text: string, file: string, files: readonly string[], alone = false): Outline {
  const outline = readOutline(text, file, files);
  const pages = alone ? [] : pageFiles(files, file);
  if (pages.length === 0 || outline.sections.some(({ entries }) => entries.some(namesWork))) return outline;
  return { ...outline, sections: folderSections(pages, file) };
}

/** The pages that the entries of a list have and that must be read to put it together. */
export function pagesToRead(outline: Outline): readonly string[] {
  const entries = outline.sections.flatMap(section => section.entries);
  return [...new Set(entries.flatMap(({ page, hasPage }) => (page !== null && hasPage ? [page] : [])))];
}

/** Every page that the entries of a list name, whether or not it is known to be there. */
export function pagesNamed(outline: Outline): readonly string[] {
  const entries = outline.sections.flatMap(section => section.entries);
  return [...new Set(entries.flatMap(({ page }) => page ?? []))];
}

/** Puts a list together from its outline and the texts of its pages; a page that could not be read is a problem. */
export function composeReadingList(
  outline: Outline,
  pages: ReadonlyMap<string, string | Problem>,
  files: readonly string[],
  catalogue: Catalogue,
  addressOf: AddressOf = () => null,
): ReadingList {
  const materials = materialsOf(outline.file, files, pagesToRead(outline));
  return composeList(outline, pages, catalogue, materials, addressOf);
}
