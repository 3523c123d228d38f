import { Disk, type DiskEntry, type Times } from './disk';

/** What a page asks of a disk that lies elsewhere; bytes travel as base64. */
export type DiskCall = (method: string, given: readonly unknown[]) => Promise<unknown>;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** A disk that another program keeps, as a page in a browser sees it. */
export class RemoteDisk extends Disk {
  readonly basePath = undefined;

  constructor(
    private readonly call: DiskCall,
    readonly name: string,
    readonly ignoresCase: boolean,
  ) {
    super();
  }

  async entry(path: string): Promise<DiskEntry | null> {
    return (await this.call('entry', [path])) as DiskEntry | null;
  }

  async names(folder: string): Promise<readonly string[]> {
    return (await this.call('names', [folder])) as readonly string[];
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return bytesOf((await this.call('readBytes', [path])) as string);
  }

  async writeBytes(path: string, data: Uint8Array, times: Times): Promise<void> {
    await this.call('writeBytes', [path, base64Of(data), times]);
  }

  async makeFolder(path: string): Promise<void> {
    await this.call('makeFolder', [path]);
  }

  async removeFile(path: string): Promise<void> {
    await this.call('removeFile', [path]);
  }

  async removeFolder(path: string, recursive: boolean): Promise<void> {
    await this.call('removeFolder', [path, recursive]);
  }

  async move(path: string, newPath: string): Promise<void> {
    await this.call('move', [path, newPath]);
  }
}
