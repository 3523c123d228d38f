import { addressOfPaper, type PaperId } from '../list/paper-id';
import type { Entry, Paper } from '../list/reading-list';
import { isPaperId } from './identity';
import { propertyOf, type KnownNote } from './known-notes';
import type { ListedEntry } from './listed';
import { slugOf } from './slug';
import { noteOfKey, titleOfKey, type Survey } from './survey';

/** An entry as the vault has it. */
export interface EntryBefore {
  readonly entry: Entry;
  readonly papers: readonly Paper[];
  /** Keys of notes that must stay as they are, because the list has nothing to say of them, or something else. */
  readonly held: readonly string[];
}

/** The entry of a note told by its properties; what they do not tell is as on the list now. */
export function entryAsBefore(survey: Survey, { key, papers: named }: ListedEntry): EntryBefore {
  const note = noteOfKey(survey, key);
  const title = titleBefore(note) ?? titleOfKey(survey, key);
  const now = survey.list.sections
    .flatMap(section => section.entries)
    .find(entry => survey.subjects.keyOf(entry) === key);
  const keys = key.startsWith('paper:') || note?.key.startsWith('paper:') === true ? [key] : named;
  const papers = keys.flatMap(each => paperBefore(survey, each) ?? []);
  const entry: Entry = {
    ...(now ?? unknown),
    title,
    number: Number(note && propertyOf(note, 'entry')) || (now?.number ?? 0),
    papers: papers.map(paper => paper.id),
    undecided: (note && propertyOf(note, 'undecided')) === 'true',
  };
  const foreign = named.filter(each => survey.subjects.byKey(each) === undefined);
  return { entry, papers, held: [note?.key ?? key, ...foreign] };
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

/** An entry without one paper goes by its title, so a title that the member changed must not make another note. */
function titleBefore(note: KnownNote | undefined): string | null {
  const title = note === undefined ? null : propertyOf(note, 'title');
  if (note?.kind !== 'entry') return title;
  const slug = note.key.slice(note.key.indexOf(':') + 1);
  return title !== null && slugOf(title) === slug ? title : slug;
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
