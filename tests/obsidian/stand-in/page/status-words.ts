import type { Workspace } from '../workspace/workspace';

/** App: help (word count, backlinks): what the status bar says of the note that is seen. */
export function keepStatus(workspace: Workspace, barEl: HTMLElement): void {
  const backlinks = barEl.createDiv({ cls: 'status-bar-item plugin-backlink' });
  const words = barEl.createDiv({ cls: 'status-bar-item plugin-word-count' });
  const { metadataCache, vault } = workspace.around.app;
  const update = async (): Promise<void> => {
    const file = workspace.getActiveFile();
    const text = file?.extension === 'md' ? await vault.cachedRead(file) : '';
    const count = Object.values(metadataCache.resolvedLinks).filter(links => file && links[file.path]).length;
    backlinks.setText(file ? `${count} ${count === 1 ? 'backlink' : 'backlinks'}` : '');
    const found = text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
    words.setText(file ? `${found} words  ${text.length} characters` : '');
  };
  const ask = (): void => void workspace.around.settle.track(update());
  workspace.on('file-open', ask);
  metadataCache.on('resolved', ask);
}
