import { inertPlain } from './inert';
import { folderOf, isPagePath, stemOf } from './list-path';
import type { OutlineEntry, OutlineSection } from './outline';
import { uniqueTitles } from './section-title';

/** The pages of a source whose README names none: every Markdown file in a folder that is not hidden. */
export function pageFiles(files: readonly string[], list: string): readonly string[] {
  const pages = files.filter(file => file !== list && isPagePath(file) && isInFolder(file, list));
  const folders = new Set(pages.map(folderOf));
  return pages.filter(page => !isIndexOfOthers(page, pages, folders)).sort(naturalOrder);
}

/** Sections and entries by folder: `paper_07/ReadMe.md` is entry 7, `Pretraining_Data/The_Pile.md` has a section. */
export function folderSections(pages: readonly string[], list: string): readonly OutlineSection[] {
  const byFolder = new Map<string, string[]>();
  for (const page of pages) {
    const folder = sectionFolder(page, pages, folderOf(list));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), page]);
  }
  const folders = [...byFolder.keys()];
  const titles = uniqueTitles(
    folders.map(folder => ({
      title: readableName(lastStep(folder)),
      parent: readableName(lastStep(folderOf(folder))),
    })),
  );
  return folders.map((folder, at) => ({
    title: titles[at] ?? '',
    line: 0,
    introduction: [],
    entries: (byFolder.get(folder) ?? []).map(page => folderEntry(page, pages)),
  }));
}

/** A file or folder name as words. */
export function readableName(name: string): string {
  return inertPlain(name.replace(/_+/g, ' ').replace(/\s+/g, ' ').trim());
}

/** The name a page goes by when it has no title: of its file, or of its folder when the file is a README. */
export function nameOfPage(page: string): string {
  return /^(?:readme|index)$/i.test(stemOf(page)) ? lastStep(folderOf(page)) : stemOf(page);
}

function folderEntry(page: string, pages: readonly string[]): OutlineEntry {
  const name = ownsFolder(page, pages) ? lastStep(folderOf(page)) : stemOf(page);
  const number = /^\D*?0*(\d{1,4})(?:\D|$)/.exec(name)?.[1];
  return {
    number: number === undefined || !/^(?:\d|[a-z]+[ _-]?\d+$)/i.test(name) ? null : Number(number),
    title: '',
    line: 0,
    page,
    hasPage: true,
    paper: null,
    nicknames: [],
    summary: [],
    groups: [],
    materials: [],
    hasLink: false,
  };
}

function isInFolder(file: string, list: string): boolean {
  const base = folderOf(list);
  const inside = base === '' || file.startsWith(`${base}/`);
  const rest = base === '' ? file : file.slice(base.length + 1);
  return (
    inside && rest.includes('/') && !/(?:^|\/)[.]|(?:^|\/)(?:node_modules|templates?|docs?)\//i.test(rest)
  );
}

/** A README beside other pages tells about them and is no page itself. */
function isIndexOfOthers(page: string, pages: readonly string[], folders: ReadonlySet<string>): boolean {
  if (!/^(?:readme|index)$/i.test(stemOf(page))) return false;
  const folder = folderOf(page);
  if ([...folders].some(other => other.startsWith(`${folder}/`))) return true;
  return pages.some(other => other !== page && folderOf(other) === folder);
}

function ownsFolder(page: string, pages: readonly string[]): boolean {
  const folder = folderOf(page);
  return (
    /^(?:readme|index)$/i.test(stemOf(page)) &&
    !pages.some(other => other !== page && folderOf(other) === folder)
  );
}

function sectionFolder(page: string, pages: readonly string[], base: string): string {
  const folder = folderOf(page);
  const section = ownsFolder(page, pages) ? folderOf(folder) : folder;
  return section === base ? '' : section;
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
