import { addressOfPaper, type PaperId } from '../list/paper-id';
import type { Entry, Paper } from '../list/reading-list';
import { isPaperId } from './identity';
import { propertyOf, type KnownNote } from './known-notes';
import type { ListedEntry } from './listed';
import { noteOfKey, titleOfKey, type Survey } from './survey';

/** An entry as the vault has it. */
export interface EntryBefore {
  readonly entry: Entry;
  readonly papers: readonly Paper[];
  /** Key that the note carries. */
  readonly noteKey: string;
  /** Keys of notes that must stay as they are, because the list has nothing to say of them, or something else. */
  readonly held: readonly string[];
}

/** The entry of a note told by its properties; what they do not tell is as on the list now. */
export function entryAsBefore(survey: Survey, { key, papers: named }: ListedEntry): EntryBefore {
  const note = noteOfKey(survey, key);
  const noteKey = note?.key ?? key;
  const title = (note && propertyOf(note, 'title')) ?? titleOfKey(survey, key);
  const now = survey.list.sections
    .flatMap(section => section.entries)
    .find(entry => survey.subjects.keyOf(entry) === key);
  const keys = key.startsWith('paper:') || noteKey.startsWith('paper:') ? [key] : named;
  const papers = keys.flatMap(each => paperBefore(survey, each) ?? []);
  const entry: Entry = {
    ...(now ?? unknown),
    title,
    number: numberBefore(note) ?? now?.number ?? 0,
    papers: papers.map(paper => paper.id),
    undecided: note !== undefined && propertyOf(note, 'undecided') === 'true',
  };
  const foreign = named.filter(each => survey.subjects.byKey(each) === undefined);
  return { entry, papers, noteKey, held: [noteKey, ...foreign] };
}

const unknown: Entry = {
  number: 0,
  title: '',
  file: '',
  line: 0,
  page: null,
  pageMissing: false,
  papers: [],
  summary: [],
  groups: [],
  materials: [],
  undecided: false,
};

function numberBefore(note: KnownNote | undefined): number | null {
  const number = Number(note === undefined ? null : propertyOf(note, 'entry'));
  return number > 0 ? number : null;
}

function paperBefore(survey: Survey, key: string): Paper | null {
  const subject = survey.subjects.byKey(key);
  const now = subject?.kind === 'paper' ? subject.paper : null;
  const note = noteOfKey(survey, key);
  const id = note === undefined ? null : propertyOf(note, 'paper_id');
  if (note === undefined || id === null || !isPaperId(id)) return now;
  const title = propertyOf(note, 'title') ?? '';
  return { ...(now?.id === id ? now : blank(id, propertyOf(note, 'url'))), title };
}

function blank(id: PaperId, url: string | null): Paper {
  return { id, title: '', url: url ?? addressOfPaper(id), nicknames: [], about: [], file: '', line: 0 };
}
