import type { ListFiles } from './list-files';
import { linkedFile, listFiles } from './list-files';
import { folderOf, isPagePath, stemOf } from './list-path';
import { PathIndex } from './path-index';

/** Finds the notebooks, slides and PDFs that belong to a page. */
export class Materials {
  private readonly files: PathIndex;
  private readonly pages: PathIndex;
  private readonly pageSet: ReadonlySet<string>;

  constructor(
    files: readonly string[],
    pages: readonly string[],
    private readonly list: ListFiles,
  ) {
    this.files = new PathIndex(files.filter(file => !/(?:^|\/)\./.test(file)));
    this.pages = new PathIndex(pages);
    this.pageSet = new Set(pages);
  }

  /** The files in a page's own folder or named after it, and those that it links. */
  of(page: string, links: readonly string[]): readonly string[] {
    return [...new Set([...this.beside(page), ...this.linked(page, links)])].filter(
      file => file !== page && file !== this.list.file && !this.pageSet.has(file),
    );
  }

  private beside(page: string): readonly string[] {
    const folder = folderOf(page);
    if (folder !== '' && this.pages.startingWith(`${folder}/`).length === 1)
      return this.files.startingWith(`${folder}/`);
    const stem = stemOf(page);
    if (/^(?:readme|index)$/i.test(stem)) return [];
    const named = this.files.startingWith(folder === '' ? stem : `${folder}/${stem}`);
    // "GPT-2" must not claim the files of "GPT-20".
    const end = (folder === '' ? 0 : folder.length + 1) + stem.length;
    return named.filter(
      file => !/^[\p{L}\p{N}]/u.test(file.slice(end)) && folderOf(file) === folder && !isPagePath(file),
    );
  }

  private linked(page: string, links: readonly string[]): readonly string[] {
    const files = { ...this.list, file: page };
    return links.flatMap(link => {
      const found = linkedFile(link, 0, files);
      return found.kind === 'material' ? [found.path] : [];
    });
  }
}

export function materialsOf(list: string, files: readonly string[], pages: readonly string[]): Materials {
  return new Materials(files, pages, listFiles(list, files));
}
