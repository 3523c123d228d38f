import type { App } from 'obsidian';
import { MarkdownView } from 'obsidian';

/** Saves every open note, so that words typed a second ago are on the disk before anything is compared with it. */
export async function saveEditors(app: App): Promise<void> {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    // A tab that was not looked at since start-up holds no editor and so no words.
    if (view instanceof MarkdownView) await view.save();
  }
}
