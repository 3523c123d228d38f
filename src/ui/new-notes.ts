import type { Plan } from '../core/note/plan';
import { uiWording } from '../core/wording/ui-wording';

export interface NewNote {
  readonly path: string;
  readonly restored: boolean;
}

/** Notes to be made, under the heading that the preview lists them under. */
export interface NewNotes {
  readonly heading: string;
  readonly notes: readonly NewNote[];
}

/** The notes that an import would make, section by section in the order of the list, the list's own notes last. */
export function newNotes(plan: Plan): readonly NewNotes[] {
  const headings = new Map<string, string>();
  for (const paper of plan.papers) {
    if (!headings.has(paper.path)) headings.set(paper.path, paper.sections[0] || uiWording.preview.noSection);
  }
  const groups = new Map<string, NewNote[]>([...headings.values()].map(heading => [heading, []]));
  const rest: NewNote[] = [];
  for (const change of plan.changes) {
    if (change.kind !== 'create') continue;
    const heading = headings.get(change.path);
    const group = heading === undefined ? rest : (groups.get(heading) ?? rest);
    group.push({ path: change.path, restored: change.restored });
  }
  return [...groups, [uiWording.preview.otherNotes, rest] as const]
    .map(([heading, notes]) => ({ heading, notes }))
    .filter(group => group.notes.length > 0);
}
