import type { Catalogue } from '../list/citation';
import { isMereLabel } from '../list/mere-label';
import type { Line, ReadingList } from '../list/reading-list';
import { plainValue } from './plain-value';
import type { Subjects } from './subjects';
import type { WorkKey } from './work-key';

/** The titles of the works that the list only mentions, by their keys; none where only labels are known. */
export function mentionedTitles(
  list: ReadingList,
  subjects: Subjects,
  catalogue: Catalogue,
  workKey: WorkKey,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const line of linesOf(list)) {
    for (const part of line) {
      if (part.kind !== 'paper') continue;
      const key = workKey(part.id);
      if (titles.has(key) || subjects.byKey(key) !== undefined) continue;
      const known = catalogue.byId(part.id)?.title ?? (isMereLabel(part.title) ? '' : part.title);
      const title = plainValue(known);
      if (title !== '') titles.set(key, title);
    }
  }
  return titles;
}

function* linesOf(list: ReadingList): Iterable<Line> {
  yield* list.introduction;
  for (const section of list.sections) {
    yield* section.introduction;
    for (const entry of section.entries) {
      yield* entry.summary;
      for (const group of entry.groups) for (const each of group.items) yield each.line;
    }
  }
  for (const paper of list.papers) yield* paper.about;
}
