// The plugin in a browser works on a real folder only as long as its disk there is the same as one that is at hand.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDisk } from '../../e2e/serve-disk';
import { FolderDisk } from '../stand-in/vault/folder-disk';
import { RemoteDisk } from '../stand-in/vault/remote-disk';

let folder: string;
let disk: RemoteDisk;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-club-disk-'));
  const serve = serveDisk(new FolderDisk(folder));
  // As in a page, only what JSON can carry arrives.
  const call = async (method: string, given: readonly unknown[]): Promise<unknown> => {
    const answer = await serve(method, JSON.parse(JSON.stringify(given)) as unknown[]);
    if ('value' in answer) return JSON.parse(JSON.stringify(answer.value)) as unknown;
    throw Object.assign(new Error(answer.error), { code: answer.code });
  };
  disk = new RemoteDisk(call, 'vault', false);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('bytes arrive as they were sent', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  await disk.writeBytes('all.bin', bytes, { mtime: 5000 });
  expect(Uint8Array.from(readFileSync(join(folder, 'all.bin')))).toEqual(bytes);
  expect(await disk.readBytes('all.bin')).toEqual(bytes);
  expect(await disk.entry('all.bin')).toMatchObject({ type: 'file', size: 256, mtime: 5000 });
});

test('folders and names are those of the machine', async () => {
  await disk.makeFolder('Papers/Old');
  await disk.writeFromOutside('Papers/Naïve “paper”.md', 'words');
  expect([...(await disk.names('Papers'))].sort()).toEqual(['Naïve “paper”.md', 'Old']);
  await disk.move('Papers/Naïve “paper”.md', 'Papers/Old/B.md');
  await disk.removeFolder('Papers', true);
  expect(await disk.entry('Papers')).toBeNull();
});

test('errors keep their code', async () => {
  await expect(disk.readBytes('nowhere.md')).rejects.toMatchObject({ code: 'ENOENT' });
});
