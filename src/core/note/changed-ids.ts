import { digest } from '../digest';
import { titleKey } from '../list/title-key';
import { goneNotes } from './gone-notes';
import type { KnownNote, KnownNotes } from './known-notes';
import { queued } from './queued';
import type { Subject, Subjects } from './subjects';

/**
 * The notes of papers that have another id now, as when a preprint is published: the one new paper that has exactly the
 * title of the one paper that left the list keeps its note. What another list of the vault names has not left.
 */
export function changedIds(
  papers: readonly Subject[],
  subjects: Subjects,
  known: KnownNotes,
  matched: ReadonlyMap<string, KnownNote>,
): ReadonlyMap<string, KnownNote> {
  const found = new Map<string, KnownNote>();
  const gone = papers.length === 0 ? [] : goneNotes(subjects, known, matched);
  if (gone.length === 0) return found;
  const used = new Set(matched.values());
  const others = [...known.byKey.values()].filter(note => note.kind === 'list' && !used.has(note));
  const left = gone.filter(({ key }) => others.every(note => !known.named(note).has(digest(key))));
  const goneBy = queued(left, each => titleKey(each.title));
  const paperBy = queued(papers, each => titleKey(each.title));
  for (const title of new Set(papers.map(each => titleKey(each.title)))) {
    const [before, now] = [goneBy(title), paperBy(title)];
    const isClear = goneBy(title) === undefined && paperBy(title) === undefined;
    const note = before === undefined ? undefined : known.byKey.get(before.key);
    if (isClear && now !== undefined && note?.kind === 'paper') found.set(now.key, note);
  }
  return found;
}
