import type { WorkspaceLeaf } from './workspace-leaf';
import type { Workspace } from './workspace';

/** App: typings: views are told when the window has another size; answers the way to stop it. */
export function watchSize(workspace: Workspace, win: Window): () => void {
  const tell = (): void => {
    workspace.iterateAllLeaves((leaf: WorkspaceLeaf) => leaf.onResize());
    workspace.trigger('resize');
  };
  win.addEventListener('resize', tell);
  return () => win.removeEventListener('resize', tell);
}
