import type { Entry, Paper, ReadingList, Section } from '../list/reading-list';
import { entryAsBefore } from './entry-as-before';
import type { ListedSection } from './listed';
import type { KnownKeys } from './subjects';
import { noteOfKey, titleOfKey, type Survey } from './survey';

/** A list without some of its news, and the keys of the notes that must stay as they are. */
export interface HeldBack {
  readonly list: ReadingList;
  /** Those of the whole list, so that each part keeps its note. */
  readonly keys: KnownKeys;
  readonly held: ReadonlySet<string>;
}

interface Draft {
  readonly key: string;
  readonly section: Section;
  readonly entries: {
    readonly key: string;
    readonly entry: Entry;
    /** Where it is not that of the list. */
    readonly noteKey?: string;
  }[];
}

/**
 * The list as if the news of these keys had not happened: new entries are not there, the others stand as the vault has
 * them. What is held back is news again the next time, because nothing of it was written.
 */
export function holdBack(survey: Survey, keys: ReadonlySet<string>): HeldBack {
  const { list, subjects, before } = survey;
  const drafts = list.sections.map((section): Draft => {
    const entries = section.entries.map(entry => ({ key: subjects.keyOf(entry), entry }));
    return { key: subjects.keyOf(section), section, entries: entries.filter(({ key }) => !keys.has(key)) };
  });
  const papers = new Map(list.papers.map(paper => [paper.id, paper]));
  const held = new Set<string>();
  for (const [at, { key, entries }] of (before ?? []).entries()) {
    for (const [index, listed] of entries.entries()) {
      if (!keys.has(listed.key)) continue;
      const draft = drafts.find(each => each.key === key) ?? addSection(survey, at, drafts, held);
      const stood = entryAsBefore(survey, listed);
      const { entry, noteKey } = stood;
      insertAfter(draft.entries, entries.slice(0, index), { key: listed.key, entry, noteKey });
      for (const paper of stood.papers) papers.set(paper.id, paper);
      for (const each of stood.held) held.add(each);
    }
  }
  return { ...assemble(survey, drafts, papers), held };
}

/** The list of what is left of it, and the keys by which its parts go: those of their notes. */
function assemble(
  survey: Survey,
  drafts: readonly Draft[],
  papers: ReadonlyMap<string, Paper>,
): Pick<HeldBack, 'list' | 'keys'> {
  const keys = new Map<Entry | Section, string>();
  const sections: Section[] = [];
  for (const { key, section, entries } of drafts) {
    if (entries.length === 0) continue;
    const left = { ...section, entries: entries.map(({ entry }) => entry) };
    sections.push(left);
    keys.set(left, key);
    for (const { entry, key: now, noteKey = now } of entries) keys.set(entry, noteKey);
  }
  return { list: { ...survey.list, sections, papers: papersNamedIn(sections, papers) }, keys };
}

/** A section that left the list stays for what is held back in it; its note says nothing new. */
function addSection(survey: Survey, at: number, drafts: Draft[], held: Set<string>): Draft {
  const key = survey.before?.[at]?.key ?? '';
  const section: Section = { title: titleOfKey(survey, key), line: 0, introduction: [], entries: [] };
  const draft = { key, section, entries: [] };
  // What stands under no heading can only stand before the first.
  insertAfter(drafts, [{ key: '' }, ...(survey.before ?? []).slice(0, at)], draft);
  const note = noteOfKey(survey, key);
  if (note !== undefined) held.add(note.key);
  return draft;
}

/** Puts something behind the nearest of its old neighbours that is still there, else first. */
function insertAfter<Each extends Pick<ListedSection, 'key'>>(
  all: Each[],
  above: readonly Pick<ListedSection, 'key'>[],
  each: Each,
): void {
  const nearest = above.findLast(({ key }) => all.some(other => other.key === key));
  all.splice(all.findLastIndex(other => other.key === nearest?.key) + 1, 0, each);
}

function papersNamedIn(sections: readonly Section[], papers: ReadonlyMap<string, Paper>): readonly Paper[] {
  const ids = new Set(sections.flatMap(section => section.entries.flatMap(entry => entry.papers)));
  return [...ids].flatMap(id => papers.get(id) ?? []);
}
