import type { Plan } from '../core/note/plan';
import * as words from '../core/wording/preview-wording';
import type { ListedNote } from './draw-note';

/**
 * The notes that an import would make, section by section in the order of the list, the list's own notes last. The
 * first of each section has its heading.
 */
export function newNotes(plan: Plan): readonly ListedNote[] {
  const headings = new Map<string, string>();
  for (const { path, sections } of plan.papers) {
    if (!headings.has(path)) headings.set(path, sections[0] || words.noSection);
  }
  const groups = new Map<string, ListedNote[]>();
  for (const heading of [...headings.values(), words.otherNotes]) groups.set(heading, []);
  for (const change of plan.changes) {
    if (change.kind !== 'create') continue;
    const { path, restored } = change;
    const heading = headings.get(path) ?? words.otherNotes;
    const group = groups.get(heading);
    group?.push({ path, restored, heading: group.length === 0 ? heading : null });
  }
  return [...groups.values()].flat();
}
