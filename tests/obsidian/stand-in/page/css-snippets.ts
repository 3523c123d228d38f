import type { App } from 'obsidian';
import { addStyles } from '../interface/plugin-code';

/** App: help (CSS snippets): the sheets that `appearance.json` names; answers the way to take them out. */
export async function addSnippets({ vault }: App): Promise<() => void> {
  const { adapter, configDir } = vault;
  const read = async (path: string): Promise<string | null> =>
    (await adapter.exists(path)) ? adapter.read(path) : null;
  const appearance = JSON.parse((await read(`${configDir}/appearance.json`)) ?? '{}') as {
    readonly enabledCssSnippets?: readonly string[];
  };
  const removals: (() => void)[] = [];
  for (const name of appearance.enabledCssSnippets ?? []) {
    const sheet = await read(`${configDir}/snippets/${name}.css`);
    if (sheet !== null) removals.push(addStyles(sheet));
  }
  return () => removals.forEach(remove => remove());
}
