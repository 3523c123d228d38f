/** What the app's own command line says. Sentence case; what was found, what was expected and what to do. */

export const about = 'Import a reading list into linked notes';
export const importNow = 'Import a reading list; notes you edited keep your words';
export const pull = 'Pull what is new on the lists of the settings; removals of most of a list are left out';
export const undo = 'Undo the last import, apart from notes edited since';
export const from = 'bundled (default), or a file or folder of this vault';
export const dryRun = 'Only say what would change';
export const restoreDeleted = 'Bring back notes that were deleted';
export const format = 'json or text (default)';
export const counts = (created: number, updated: number, unchanged: number, kept: number): string =>
  `${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept`;
export const wouldBe = 'Dry run, nothing was written.';
export const undone = (restored: number, removed: number): string =>
  `${restored} restored, ${removed} removed`;
