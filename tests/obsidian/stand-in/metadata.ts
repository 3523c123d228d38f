import type * as app from 'obsidian';
import { parse } from 'yaml';
import type { MemoryAdapter } from './memory-adapter';
import type { OnlyMembersOf } from './strict';
import type { TFile } from './vault';
import { Vault } from './vault';

export const parseYaml: typeof app.parseYaml = text => parse(text) as unknown;

/** Knows of a note only what it read when it last looked, as the app's index does. */
export class MetadataCache {
  private readonly index = new Map<string, app.CachedMetadata>();

  getFileCache(file: TFile): app.CachedMetadata | null {
    return this.index.get(file.path) ?? null;
  }

  /** The app looks at changed notes some time later; a test says when. */
  static look(cache: MetadataCache, disk: MemoryAdapter): void {
    for (const [path, bytes] of disk.files) {
      if (path.endsWith('.md')) cache.index.set(path, metadataOf(new TextDecoder().decode(bytes)));
    }
  }
}

function metadataOf(text: string): app.CachedMetadata {
  const properties = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text)?.[1];
  if (properties === undefined || !text.startsWith('---')) return {};
  const start = { line: 0, col: 0, offset: 0 };
  const sections = [{ type: 'yaml', position: { start, end: start } }];
  try {
    const frontmatter: unknown = parseYaml(properties);
    return typeof frontmatter === 'object' && frontmatter !== null ? { sections, frontmatter } : { sections };
  } catch {
    return { sections };
  }
}

/** Moves files to the trash, which is outside of the vault here. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly disk: MemoryAdapter,
  ) {}

  async trashFile(file: TFile): Promise<void> {
    await this.disk.remove(file.path);
    Vault.forget(this.vault, file);
  }
}

const onlyCache: OnlyMembersOf<MetadataCache, app.MetadataCache> = true;
const onlyManager: OnlyMembersOf<FileManager, app.FileManager> = true;
export const metadataAnchors = [onlyCache, onlyManager] as const;
