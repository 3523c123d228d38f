import type { Entry, Paper, ReadingList } from '../list/reading-list';
import type { Catalogue } from '../list/citation';
import { addressOfPaper, type PaperId } from '../list/paper-id';
import { titleKey } from '../list/title-key';
import type { Problem } from '../problem';
import * as noteWording from '../wording/note-wording';
import { findFrontmatter, plainList, plainProperty } from './frontmatter';
import { isPaperId } from './identity';
import { propertyOf, type KnownNote } from './known-notes';
import { factsOf } from './paper-facts';
import { plainValue } from './plain-value';
import { property } from './property-names';
import { workKey } from './work-key';

/**
 * Entries that arrive from the list alone, without a page to say which paper they are, are taken for the one paper that
 * has exactly their title, on the list or in the vault: the list named it before.
 */
export function recogniseEntries(
  list: ReadingList,
  notes: Iterable<KnownNote>,
  catalogue: Catalogue,
): ReadingList {
  if (!list.sections.some(section => section.entries.some(isUnknown))) return list;
  const titled = papersByTitle(list, notes, catalogue);
  const papers = new Map<PaperId, Paper>(list.papers.map(paper => [paper.id, paper]));
  const settled = new Set<string>();
  const recognise = (entry: Entry): Entry => {
    const id = isUnknown(entry) ? titled.get(titleKey(entry.title)) : undefined;
    if (id === undefined || id === null) return entry;
    settled.add(placeOf(entry));
    const { title, file, line } = entry;
    if (!papers.has(id))
      papers.set(id, { id, title, url: addressOfPaper(id), nicknames: [], about: [], file, line });
    return { ...entry, papers: [id], undecided: false };
  };
  const sections = list.sections.map(section => ({ ...section, entries: section.entries.map(recognise) }));
  const problems = list.problems.filter(problem => !(settled.has(placeOf(problem)) && isOfDecision(problem)));
  return { ...list, sections, papers: [...papers.values()], problems };
}

function isUnknown(entry: Entry): boolean {
  return entry.undecided && entry.pageMissing && entry.papers.length === 0;
}

/** Null for a title that several papers have. The list's own papers count too: after the import they have notes. */
function papersByTitle(
  list: ReadingList,
  notes: Iterable<KnownNote>,
  catalogue: Catalogue,
): ReadonlyMap<string, PaperId | null> {
  const titled = new Map<string, PaperId | null>();
  const add = (id: PaperId, names: readonly string[]): void => {
    for (const key of new Set(names.map(name => titleKey(plainValue(name))))) {
      const other = titled.get(key);
      const isSame =
        other !== undefined && other !== null && workKey(other, catalogue) === workKey(id, catalogue);
      if (!isSame) titled.set(key, other === undefined ? id : null);
    }
  };
  for (const paper of list.papers) add(paper.id, namesOf(paper, list, catalogue));
  for (const note of notes) {
    const id = note.kind === 'paper' ? propertyOf(note, property.paperId) : null;
    if (id !== null && isPaperId(id)) add(id, namesIn(note));
  }
  titled.delete('');
  return titled;
}

function namesOf(paper: Paper, list: ReadingList, catalogue: Catalogue): readonly string[] {
  const { title, nicknames } = factsOf(paper, catalogue);
  const entries = list.sections.flatMap(section => section.entries);
  const alone = entries.filter(entry => entry.papers.length === 1 && entry.papers[0] === paper.id);
  return [title, paper.title, ...nicknames, ...alone.map(entry => entry.title)];
}

function namesIn(note: KnownNote): readonly string[] {
  const frontmatter = findFrontmatter(note.text)?.text ?? '';
  return [plainProperty(frontmatter, property.title) ?? '', ...plainList(frontmatter, property.aliases)];
}

function placeOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

function isOfDecision(problem: Problem): boolean {
  return problem.message.includes(noteWording.undecidedShort);
}
