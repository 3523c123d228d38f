import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Events } from '../text/events';
import { LinkPaths } from '../text/link-path';
import { getLinkpath } from '../text/link-text';
import { metadataOf } from '../text/note-metadata';
import { parentOf, relativePath } from '../text/paths';
import type { Settling } from '../text/settling';
import { TFile, type TAbstractFile } from './files';
import { LinkIndex, referencesOf } from './link-index';
import { Vault } from './vault';

type Counts = Record<string, Record<string, number>>;

const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';

/** Knows of a note what it read when it last looked, which is some time after the note has changed. */
export class MetadataCache extends Events {
  resolvedLinks: Counts = {};
  unresolvedLinks: Counts = {};
  readonly #vault: Vault;
  readonly #settling: Settling;
  readonly #caches = new Map<string, app.CachedMetadata>();
  readonly #paths = new LinkPaths<TFile>();
  readonly #links = new LinkIndex();
  readonly #toIndex = new Set<TFile>();
  readonly #toResolve = new Set<TFile>();
  #isAwake = false;

  constructor(vault: Vault, settling: Settling) {
    super();
    this.#vault = vault;
    this.#settling = settling;
    for (const file of vault.getFiles()) this.#meet(file);
    vault.on('create', (file: TAbstractFile) => this.#meet(file));
    vault.on('modify', (file: TAbstractFile) => this.#putOff(file));
    vault.on('delete', (file: TAbstractFile) => this.#forget(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.#follow(file, oldPath));
  }

  /** Every note that holds a link to a file, with what its links led to just now. */
  static destinations(
    cache: MetadataCache,
  ): ReadonlyMap<TFile, readonly (readonly [app.Reference, TFile])[]> {
    const found = new Map<TFile, readonly (readonly [app.Reference, TFile])[]>();
    for (const [path, metadata] of cache.#caches) {
      const source = cache.#vault.getFileByPath(path);
      const led = referencesOf(metadata).flatMap(reference => {
        const file = cache.getFirstLinkpathDest(getLinkpath(reference.link), path);
        return file ? [[reference, file] as const] : [];
      });
      if (source && led.length > 0) found.set(source, led);
    }
    return found;
  }

  getFileCache(file: TFile): app.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): app.CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  // Assumed: a link to a place in its own note has no path and leads to the note itself.
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    return this.#paths.find(linkpath, sourcePath)[0] ?? null;
  }

  // App: typings: the name when it is the only one, and the whole path otherwise. Assumed: other formats as they were chosen.
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const { newLinkFormat } = Vault.preferences(this.#vault);
    const withMd = linktext(newLinkFormat, file, sourcePath, this.#paths.isOnlyOneNamed(file.name));
    return omitMdExtension && file.extension === 'md' ? withMd.slice(0, -3) : withMd;
  }

  // App: docs: unresolved links resolve once their note is there. Assumed: a new name can change where other notes' links lead, so those are looked at again.
  #meet(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#paths.add(file.path, file);
    this.#lookAgain(file.path);
    this.#putOff(file);
  }

  #putOff(file: TAbstractFile): void {
    if (!isNote(file)) return;
    this.#toIndex.add(file);
    this.#wake();
  }

  // App: typings: told with what was known of the file, which may be nothing.
  #forget(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.getCache(file.path);
    this.#drop(file.path);
    this.#toIndex.delete(file);
    this.#toResolve.delete(file);
    this.#lookAgain(file.path);
    this.trigger('deleted', file, before);
  }

  // App: typings: no `changed` for a file that has only moved; what is known of it moves with it.
  #follow(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const known = this.getCache(oldPath);
    this.#drop(oldPath);
    this.#paths.add(file.path, file);
    if (known) this.#keep(file, known);
    else this.#putOff(file);
    this.#lookAgain(oldPath);
    this.#lookAgain(file.path);
  }

  #drop(path: string): void {
    this.#paths.remove(path);
    this.#links.remove(path);
    this.#caches.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  #keep(file: TFile, cache: app.CachedMetadata): void {
    this.#caches.set(file.path, cache);
    this.#links.set(file.path, cache);
    this.#toResolve.add(file);
    this.#wake();
  }

  #lookAgain(path: string): void {
    for (const source of this.#links.sourcesNaming(path)) {
      const file = this.#vault.getFileByPath(source);
      if (file) this.#toResolve.add(file);
    }
    if (this.#toResolve.size > 0) this.#wake();
  }

  #wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    void this.#settling.track(this.#work());
  }

  // App: typings: `changed` once a file is known, `resolve` some time after it, `resolved` when all are done.
  async #work(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, 0));
    while (this.#toIndex.size > 0 || this.#toResolve.size > 0) {
      for (const file of this.#toIndex) await this.#read(file);
      for (const file of this.#toResolve) this.#resolve(file);
    }
    this.#isAwake = false;
    this.trigger('resolved');
  }

  async #read(file: TFile): Promise<void> {
    this.#toIndex.delete(file);
    const text = await this.#vault.cachedRead(file).catch(() => undefined);
    // It went, or changed once more, while it was read.
    if (text === undefined || this.#vault.getFileByPath(file.path) !== file || this.#toIndex.has(file))
      return;
    const cache = metadataOf(text);
    this.#keep(file, cache);
    this.trigger('changed', file, text, cache);
  }

  #resolve(file: TFile): void {
    this.#toResolve.delete(file);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of referencesOf(this.getCache(file.path) ?? {})) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[path] = (unresolved[path] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    this.trigger('resolve', file);
  }
}

function linktext(format: string, file: TFile, sourcePath: string, isOnlyOne: boolean): string {
  if (format === 'relative') return relativePath(parentOf(sourcePath), file.path);
  return format === 'shortest' && isOnlyOne ? file.name : file.path;
}

anchor<Anchored<MetadataCache, app.MetadataCache>>(true);
