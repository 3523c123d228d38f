import { freeName } from '../workspace/create-note';
import type { Surroundings } from '../workspace/surroundings';

type Change = (frontmatter: Record<string, unknown>) => void;

/** Makes a note where the preferences put new ones, says what it is to say, and opens it in a tab of its own. */
export async function createNoteForView(
  { app, settle }: Surroundings,
  name = 'Untitled',
  change?: Change,
): Promise<void> {
  const { vault, fileManager, workspace } = app;
  const folder = fileManager.getNewFileParent('', `${name}.md`);
  const stem = folder.isRoot() ? name : `${folder.path}/${name}`;
  const file = await vault.create(`${freeName(app, stem, '.md')}.md`, '');
  if (change) await fileManager.processFrontMatter(file, change);
  await settle.track(workspace.getLeaf('tab').openFile(file));
}
