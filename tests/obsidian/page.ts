import type { App } from 'obsidian';
import { MarkdownView } from 'obsidian';

/** The window that is open, as a person would look at it. */
export function dialog(): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.modal')].at(-1);
  if (!found) throw new Error('No window is open');
  return found;
}

export function button(name: string): HTMLButtonElement {
  const found = [...dialog().querySelectorAll('button')].find(each => each.textContent?.trim() === name);
  if (!found) throw new Error(`There is no button "${name}" in: ${dialog().textContent}`);
  return found;
}

export function press(name: string): void {
  button(name).click();
}

/** Waits until the page says this. */
export async function says(text: string): Promise<void> {
  await until(() => document.body.textContent?.includes(text) ?? false, `"${text}"`);
}

export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (isSo()) return;
    await new Promise(resolve => window.setTimeout(resolve, 5));
  }
  throw new Error(`Waited in vain for ${what} in: ${document.body.textContent}`);
}

/** Types into a field as a person does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Opens a note in a tab and types into it what the app has not saved yet. */
export async function typeInNote({ vault, workspace }: App, path: string, text: string): Promise<void> {
  await workspace.getLeaf('tab').openFile(vault.getFileByPath(path)!);
  const view = workspace.getActiveViewOfType(MarkdownView);
  if (view?.file?.path !== path) throw new Error(`"${path}" is not open`);
  view.editor.setValue(text);
}
