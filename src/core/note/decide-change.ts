import type { Problem } from '../problem';
import * as noteWording from '../wording/note-wording';
import { propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import type { MatchedNotes } from './match-notes';
import { mergeNote, type MergedNote } from './merge-note';
import type { ParseYaml } from './parse-yaml';
import type { Change, Kept } from './plan';
import { property } from './property-names';
import { propertyLines } from './property-value';
import type { Subject } from './subjects';
import { newNoteText, type WantedNote } from './wanted-note';

/** A plan in the making. */
export interface Decisions {
  readonly changes: Change[];
  readonly unchanged: string[];
  readonly kept: Kept[];
  readonly problems: Problem[];
}

/** What is known of the vault when one note is decided. */
export interface Findings {
  readonly known: KnownNotes;
  readonly matched: MatchedNotes;
  readonly unfinished: ReadonlySet<string>;
  readonly restoreDeleted: boolean;
  readonly parseYaml: ParseYaml;
}

/** Decides what happens to the note of one subject, and why something stays as the member left it. */
export function decideChange(
  subject: Subject,
  wanted: WantedNote,
  findings: Findings,
  into: Decisions,
): void {
  const doubled = findings.known.doubled.get(subject.key);
  const note = findings.matched.get(subject.key);
  if (doubled !== undefined) decideDoubled(subject, doubled, into);
  else if (note !== undefined)
    decideMerge(note, wanted, mergeNote(note.text, wanted, findings.parseYaml), into);
  else decideCreate(subject, wanted, findings, into);
}

function decideDoubled(subject: Subject, notes: readonly KnownNote[], into: Decisions): void {
  const paths = notes.map(note => note.path);
  const id = subject.key.slice(subject.key.indexOf(':') + 1);
  keepWhole(paths, 1, noteWording.doubled(id, paths), into);
}

function decideCreate(subject: Subject, wanted: WantedNote, findings: Findings, into: Decisions): void {
  const { path, kind } = wanted;
  const isDeleted = !findings.unfinished.has(path) && wasMade(subject, findings);
  if (isDeleted && !findings.restoreDeleted) {
    into.kept.push({ path, because: noteWording.deleted(subject.title), deleted: true });
  } else {
    into.changes.push({ kind: 'create', note: kind, path, text: newNoteText(wanted), restored: isDeleted });
  }
}

/**
 * Told by the notes that name this one. The list's own note is named by no other, but written after the sections'; an
 * entry whose page is missing may be a paper that the list linked under its title before.
 */
function wasMade(subject: Subject, { known, matched, unfinished }: Findings): boolean {
  if (subject.kind === 'list') {
    return [...matched.values()].some(note => note.kind === 'section') && unfinished.size === 0;
  }
  if (known.wasImported(subject.key)) return true;
  return subject.kind === 'entry' && subject.place.entry.pageMissing && known.isLinked(subject.name);
}

function decideMerge(note: KnownNote, wanted: WantedNote, merged: MergedNote, into: Decisions): void {
  const { path, text: before } = note;
  switch (merged.kind) {
    case 'unchanged':
      into.unchanged.push(path);
      return;
    case 'broken markers':
      keepWhole([path], merged.line, noteWording.brokenMarkers, into);
      return;
    case 'unreadable properties':
      keepWhole([path], 1, noteWording.unreadableProperties, into);
      return;
    case 'changed':
      if (merged.text === before) into.unchanged.push(path);
      else into.changes.push({ kind: 'update', note: wanted.kind, path, before, after: merged.text });
      reportKept(note, wanted, merged, into);
  }
}

/** Notes that are not touched at all, which the member should look at. */
function keepWhole(paths: readonly string[], line: number, because: string, into: Decisions): void {
  into.problems.push({ file: paths[0] ?? '', line, message: because });
  for (const path of paths) into.kept.push({ path, because, deleted: false });
}

function reportKept(
  note: KnownNote,
  wanted: WantedNote,
  merged: Extract<MergedNote, { kind: 'changed' }>,
  into: Decisions,
): void {
  const because = [
    ...merged.keptProperties.map(name => noteWording.keptProperty(name, theirs(wanted, name))),
    ...merged.keptItems.map(text => noteWording.keptItem(text)),
    ...renameOffer(note, wanted, merged),
  ];
  for (const each of because) into.kept.push({ path: note.path, because: each, deleted: false });
}

function theirs(wanted: WantedNote, name: string): string {
  const found = wanted.properties.find(each => each.name === name);
  if (found === undefined) return '';
  return propertyLines(name, found.value)
    .slice(name.length + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A paper renamed on the list keeps its file; the member hears of the new title once. */
function renameOffer(
  note: KnownNote,
  wanted: WantedNote,
  merged: Extract<MergedNote, { kind: 'changed' }>,
): readonly string[] {
  const before = propertyOf(note, property.title);
  const after = propertyOf({ path: note.path, text: merged.text }, property.title);
  return before === null || after === null || before === after || wanted.kind === 'list'
    ? []
    : [noteWording.renamed(after)];
}
