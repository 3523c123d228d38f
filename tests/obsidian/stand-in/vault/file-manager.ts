import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { getFrontMatterInfo } from '../text/frontmatter-info';
import { Known } from '../text/known';
import { getLinkpath } from '../text/link-text';
import { extensionOf, joinPath, normalizePath, parentOf, withoutExtension } from '../text/paths';
import { changeFrontMatter } from './front-matter-change';
import type { TAbstractFile, TFile, TFolder } from './files';
import { markdownAddress, propertyTargets, rewriteLinks, type NewTarget } from './link-rewriting';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

/** What the file manager needs of the app; a test that shows no windows answers for the reader. */
export interface FileManagerParts {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  /** The windows "Update links?" and "Delete file"; without them the reader agrees to everything. */
  readonly ask?: (question: 'update links' | 'delete', file: TAbstractFile) => Promise<boolean>;
  readonly activeFile?: () => TFile | null;
}

const agrees = (): Promise<boolean> => Promise.resolve(true);

export class FileManager extends Known {
  readonly #parts: FileManagerParts;

  constructor(parts: FileManagerParts) {
    super();
    this.#parts = parts;
  }

  // App: docs: "Default location for new notes" names the folder; one that is not there means the root.
  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { vault } = this.#parts;
    const { newFileLocation, newFileFolderPath } = Vault.preferences(vault);
    const wanted = newFileLocation === 'current' ? parentOf(sourcePath) : normalizePath(newFileFolderPath);
    const folder = newFileLocation === 'root' ? null : vault.getFolderByPath(wanted);
    return folder ?? vault.getRoot();
  }

  // App: docs: links are updated always or when the reader agrees, so that each leads where it led before.
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache, ask = agrees } = this.#parts;
    const before = MetadataCache.destinations(metadataCache);
    await vault.rename(file, newPath);
    const changes = [...before].map(([source, led]) => [source, this.#strayed(source, led)] as const);
    const toChange = changes.filter(([, targets]) => targets.length > 0);
    if (toChange.length === 0) return;
    if (!Vault.preferences(vault).alwaysUpdateLinks && !(await ask('update links', file))) return;
    for (const [source, targets] of toChange) {
      await vault.process(source, text => updateLinks(text, targets));
    }
  }

  // App: typings: true when it was confirmed. App: docs: the question can be switched off.
  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    const { vault, ask = agrees } = this.#parts;
    const isConfirmed = !Vault.preferences(vault).promptDelete || (await ask('delete', file));
    if (isConfirmed) await this.trashFile(file);
    return isConfirmed;
  }

  // App: docs: "Deleted files" says where they go.
  async trashFile(file: TAbstractFile): Promise<void> {
    const { vault } = this.#parts;
    const { trashOption } = Vault.preferences(vault);
    if (trashOption === 'none') await vault.delete(file, true);
    else await vault.trash(file, trashOption === 'system');
  }

  // App: typings: by the reader's preferences. App: seen: in obsidian-api issue 154: what is no note is embedded, and shows no name. Assumed: the own note goes without its name.
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const { vault, metadataCache } = this.#parts;
    const embed = file.extension === 'md' ? '' : '!';
    const isOwn = file.path === sourcePath && subpath !== '';
    if (Vault.preferences(vault).useMarkdownLinks) {
      const path = isOwn ? '' : metadataCache.fileToLinktext(file, sourcePath, false);
      return `${embed}[${alias || (embed === '' ? file.basename : '')}](${markdownAddress(path + subpath)})`;
    }
    const linktext = (isOwn ? '' : metadataCache.fileToLinktext(file, sourcePath)) + subpath;
    return `${embed}[[${linktext}${alias === '' || alias === linktext ? '' : `|${alias}`}]]`;
  }

  // App: typings: bad YAML and what the callback throws come out, and then nothing is written.
  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: app.DataWriteOptions,
  ): Promise<void> {
    await this.#parts.vault.process(file, text => changeFrontMatter(text, fn), options);
  }

  // App: typings: the folder is made when it is not there, and a taken name gets a number.
  async getAvailablePathForAttachment(filename: string, sourcePath?: string): Promise<string> {
    const { vault, activeFile } = this.#parts;
    const source = sourcePath ?? activeFile?.()?.path ?? '';
    const folder = attachmentFolder(Vault.preferences(vault).attachmentFolderPath, parentOf(source));
    if (folder !== '' && !(await vault.adapter.exists(folder))) await vault.createFolder(folder);
    const extension = extensionOf(filename);
    const ending = extension === '' ? '' : filename.slice(-extension.length - 1);
    for (let number = 0; ; number += 1) {
      const name = `${withoutExtension(filename)}${number === 0 ? '' : ` ${number}`}${ending}`;
      if (!(await vault.adapter.exists(joinPath(folder, name)))) return joinPath(folder, name);
    }
  }

  /** The links of a note that no longer lead where they led, with what they are to say instead. */
  #strayed(source: TFile, led: readonly (readonly [app.Reference, TFile])[]): readonly NewTarget[] {
    const { metadataCache } = this.#parts;
    return led.flatMap(([reference, target]) => {
      const path = getLinkpath(reference.link);
      if (metadataCache.getFirstLinkpathDest(path, source.path) === target) return [];
      const hasExtension = target.extension !== 'md' || /\.md$/i.test(path);
      return [{ reference, linktext: metadataCache.fileToLinktext(target, source.path, !hasExtension) }];
    });
  }
}

function updateLinks(text: string, targets: readonly NewTarget[]): string {
  const { from, to } = getFrontMatterInfo(text);
  const inText = rewriteLinks(text, targets);
  let properties = inText.slice(from, to);
  for (const [original, link] of propertyTargets(targets)) properties = properties.replaceAll(original, link);
  return inText.slice(0, from) + properties + inText.slice(to);
}

// App: docs: `/` is the root, `./` goes from the note's own folder, and anything else is a folder of the vault.
function attachmentFolder(chosen: string, noteFolder: string): string {
  if (chosen === '/' || chosen === '') return '';
  const isBesideNote = chosen === '.' || chosen.startsWith('./');
  const path = isBesideNote ? joinPath(noteFolder, chosen.slice(2)) : chosen;
  return path === '' ? '' : normalizePath(path).replace(/^\/$/, '');
}

anchor<Anchored<FileManager, app.FileManager>>(true);
