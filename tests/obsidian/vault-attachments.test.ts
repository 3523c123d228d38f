/**
 * Slides and notebooks are larger than notes and come over a network, so here a disk runs full sooner than anywhere else;
 * half a file would count as the member's own and its name as taken.
 */
import { vaultAttachments } from '../../src/obsidian/vault-attachments';
import { openApp } from './opened-app';
import type { Disk } from './stand-in/vault/disk';

const slides = new TextEncoder().encode('%PDF-1.7 slides');

/** Lets the next file that the app writes hold other words, and fail. */
function breakWriting(disk: Disk, words: string, message: string): void {
  disk.beforeWrite = async (path, work) => {
    if (work !== 'write') return;
    await disk.writeFromOutside(path, words);
    throw new Error(message);
  };
}

test('a file that a full disk cut short is taken away again', async () => {
  const { app, disk, text } = await openApp();
  breakWriting(disk, '%PDF', 'ENOSPC: no space left on device');
  await expect(vaultAttachments(app).create('Files/slides.pdf', slides)).rejects.toThrow('ENOSPC');
  expect(await text('Files/slides.pdf')).toBeNull();
});

test('a file that appeared in the same moment with other words is left alone', async () => {
  const { app, disk, text } = await openApp();
  breakWriting(disk, 'from my phone', 'EEXIST');
  await expect(vaultAttachments(app).create('slides.pdf', slides)).rejects.toThrow('EEXIST');
  expect(await text('slides.pdf')).toBe('from my phone');
});

test('a file that was there before is left alone, though the new one begins as it does', async () => {
  const { app, disk, text } = await openApp();
  await disk.writeFromOutside('slides.pdf', '');
  await expect(vaultAttachments(app).create('slides.pdf', slides)).rejects.toThrow();
  expect(await text('slides.pdf')).toBe('');
});
