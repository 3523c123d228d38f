import type { Disk } from './stand-in/vault/disk';

/** The text of a file as it is on the disk, hidden or not; null when there is none. */
export async function textOrNull(disk: Disk, path: string): Promise<string | null> {
  return (await disk.entry(path)) === null ? null : disk.text(path);
}
