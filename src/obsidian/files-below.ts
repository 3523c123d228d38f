import type { TFolder } from 'obsidian';
import { TFile, Vault } from 'obsidian';

/** Every file of a folder and its folders; hidden ones are unknown to the app. */
export function filesBelow(folder: TFolder): readonly TFile[] {
  const files: TFile[] = [];
  Vault.recurseChildren(folder, child => {
    if (child instanceof TFile) files.push(child);
  });
  return files;
}
