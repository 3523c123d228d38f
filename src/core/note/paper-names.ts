import type { Catalogue } from '../list/citation';
import { isMereLabel } from '../list/mere-label';
import type { PaperId } from '../list/paper-id';
import type { Line, ReadingList } from '../list/reading-list';
import { plainValue } from './plain-value';
import type { Subjects } from './subjects';
import { workKey } from './work-key';

/** The title by which a work is called in links, for every work that the list names; none where only labels are known. */
export function paperNames(
  list: ReadingList,
  subjects: Subjects,
  catalogue: Catalogue,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const subject of subjects.all) if (subject.kind === 'paper') names.set(subject.key, subject.title);
  const mention = (id: PaperId, title: string): void => {
    const key = workKey(id, catalogue);
    if (names.has(key)) return;
    const known = catalogue.byId(id)?.title ?? (isMereLabel(title) ? null : title);
    const name = known === null ? '' : plainValue(known);
    if (name !== '') names.set(key, name);
  };
  for (const line of linesOf(list)) {
    for (const part of line) if (part.kind === 'paper') mention(part.id, part.title);
  }
  return names;
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
