import { linkedFile, listFiles } from './list-files';
import { folderOf, isPagePath, isReadme, stemOf } from './list-path';
import { pathIndex } from './path-index';

/** The notebooks, slides and PDFs that belong to a page: in its own folder, named after it, or among its links. */
export type FindMaterials = (page: string, links: readonly string[]) => readonly string[];

/** Where a file of the source is on the web; null where it is not. */
export type AddressOf = (path: string) => string | null;

export function materialsOf(list: string, files: readonly string[], pages: readonly string[]): FindMaterials {
  const filesFrom = pathIndex(files.filter(file => !/(?:^|\/)\./.test(file)));
  const pagesFrom = pathIndex(pages);
  const others = new Set([list, ...pages]);
  const { index } = listFiles(list, files);
  return (page, links) => {
    const linked = links.flatMap(link => {
      const found = linkedFile(link, 0, { file: page, index });
      return found.kind === 'material' ? [found.path] : [];
    });
    const folder = folderOf(page);
    const ownsFolder = folder !== '' && pagesFrom(`${folder}/`).length === 1;
    const beside = ownsFolder ? filesFrom(`${folder}/`) : namedAfter(page, filesFrom);
    return [...new Set([...beside, ...linked])].filter(file => file !== page && !others.has(file));
  };
}

function namedAfter(page: string, filesFrom: (prefix: string) => readonly string[]): readonly string[] {
  if (isReadme(page)) return [];
  const start = page.slice(0, page.lastIndexOf('/') + 1) + stemOf(page);
  // "GPT-2" must not claim the files of "GPT-20".
  return filesFrom(start).filter(file => {
    const rest = file.slice(start.length);
    return !/^[\p{L}\p{N}]|\//u.test(rest) && !isPagePath(file);
  });
}
