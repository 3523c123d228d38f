import { inertPlain } from './inert';
import { folderOf, isPagePath, isReadme, stemOf } from './list-path';
import type { OutlineEntry, OutlineSection } from './outline';
import { pathIndex } from './path-index';
import { uniqueTitles } from './section-title';

/** The pages of a source whose README names none: every Markdown file in a folder that is not hidden. */
export function pageFiles(files: readonly string[], list: string): readonly string[] {
  const pages = files.filter(file => file !== list && isPagePath(file) && isInFolder(file, list));
  const pagesFrom = pathIndex(pages);
  // A README beside other pages tells about them and is no page itself.
  return pages
    .filter(page => !isReadme(page) || pagesFrom(`${folderOf(page)}/`).length === 1)
    .sort(naturalOrder);
}

/** Sections and entries by folder: `paper_07/ReadMe.md` is entry 7, `Pretraining_Data/The_Pile.md` has a section. */
export function folderSections(pages: readonly string[], list: string): readonly OutlineSection[] {
  const byFolder = new Map<string, OutlineEntry[]>();
  for (const page of pages) {
    const folder = folderOf(page);
    const section = isReadme(page) ? folderOf(folder) : folder;
    const key = section === folderOf(list) ? '' : section;
    const entries = byFolder.get(key) ?? [];
    byFolder.set(key, entries);
    entries.push(folderEntry(page, isReadme(page) ? folder : stemOf(page)));
  }
  const folders = [...byFolder].map(([folder, entries]) => ({
    title: readableName(folder),
    parent: readableName(folderOf(folder)),
    entries,
  }));
  const titles = uniqueTitles(folders);
  return folders.map(({ entries }, at) => ({ title: titles[at] ?? '', line: 0, introduction: [], entries }));
}

/** A file or folder name as words. */
export function readableName(path: string): string {
  return inertPlain(
    lastStep(path)
      .replace(/[_\s]+/g, ' ')
      .trim(),
  );
}

/** The name a page goes by when it has no title: of its file, or of its folder when the file is a README. */
export function nameOfPage(page: string): string {
  return readableName(isReadme(page) ? folderOf(page) : stemOf(page));
}

function folderEntry(page: string, path: string): OutlineEntry {
  const number = /^(?:[a-z]+[ _-]?(?=\d+$))?0*(\d{1,4})(?!\d)/i.exec(lastStep(path))?.[1];
  return {
    number: number === undefined ? null : Number(number),
    title: '',
    line: 0,
    page,
    hasPage: true,
    paper: null,
    url: '',
    nicknames: [],
    summary: [],
    links: [],
    materials: [],
    hasLink: false,
  };
}

function isInFolder(file: string, list: string): boolean {
  const base = list.slice(0, list.lastIndexOf('/') + 1);
  const rest = file.slice(base.length);
  const isOther = /(?:^|\/)(?:\.|(?:node_modules|templates?|docs?)\/)/i.test(rest);
  return file.startsWith(base) && rest.includes('/') && !isOther;
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `paper_2` before `paper_10`, the same on every machine. */
function naturalOrder(left: string, right: string): number {
  const [a, b] = [padded(left), padded(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function padded(path: string): string {
  return path.toLowerCase().replace(/\d+/g, digits => digits.padStart(12, '0'));
}
