import type * as app from 'obsidian';
import type { MemoryAdapter } from './memory-adapter';
import { FileManager, MetadataCache } from './metadata';
import { strict } from './strict';
import type { TFile } from './vault';
import { diskWith, Vault } from './vault';

/** An editor of a note; what is typed is on the disk only after it was saved. */
export class MarkdownView {
  constructor(
    private readonly file: TFile,
    private readonly disk: MemoryAdapter,
    public typed: string,
  ) {}

  async save(): Promise<void> {
    const text = await this.disk.read(this.file.path);
    if (text !== this.typed) await this.disk.write(this.file.path, this.typed);
  }
}

/** Where a test looks at the app from outside. */
export interface TestApp {
  readonly app: app.App;
  readonly disk: MemoryAdapter;
  /** Each file that was opened, with the line where one was asked for. */
  readonly opened: string[];
  /** Lets the index look at every note. */
  readonly look: () => void;
  /** Opens a note in an editor in which this was typed and not saved. */
  readonly type: (path: string, text: string) => void;
  readonly text: (path: string) => string | null;
}

/** The app with a vault that holds these files. */
export function openApp(files: Readonly<Record<string, string>> = {}): TestApp {
  const disk = diskWith(files);
  const vault = Vault.open(disk);
  const cache = new MetadataCache();
  const opened: string[] = [];
  const views: { readonly view: object }[] = [{ view: {} }];
  const leaf = {
    openFile: (file: TFile, state?: app.OpenViewState): Promise<void> => {
      const line = state?.eState?.['line'];
      opened.push(typeof line === 'number' ? `${file.path}:${line}` : file.path);
      return Promise.resolve();
    },
  };
  const host = strict('app', {
    vault: strict('vault', vault),
    metadataCache: strict('metadataCache', cache),
    fileManager: strict('fileManager', new FileManager(vault, disk)),
    workspace: strict('workspace', {
      getLeaf: () => leaf,
      getLeavesOfType: (type: string) => (type === 'markdown' ? views : []),
    }),
  });
  MetadataCache.look(cache, disk);
  return {
    // The one place where the stand-in is taken for the app.
    app: host as unknown as app.App,
    disk,
    opened,
    look: () => MetadataCache.look(cache, disk),
    type: (path, text) => {
      const file = vault.getFileByPath(path);
      if (file) views.push({ view: new MarkdownView(file, disk, text) });
    },
    text: path => {
      const bytes = disk.files.get(path);
      return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
    },
  };
}
