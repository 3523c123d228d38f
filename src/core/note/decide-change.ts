import type { Problem } from '../problem';
import * as noteWording from '../wording/note-wording';
import { propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import type { MatchedNotes } from './match-notes';
import { mergeNote, type ChangedNote } from './merge-note';
import type { ParseYaml } from './parse-yaml';
import type { Change, Kept } from './plan';
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
  /** Keys of notes that stay as they are. */
  readonly held: ReadonlySet<string>;
}

/** Decides what happens to the note of one subject, and why something stays as the member left it. */
export function decideChange(
  subject: Subject,
  wanted: WantedNote,
  findings: Findings,
  into: Decisions,
): void {
  const { kind, key } = subject;
  const doubled = findings.known.doubled.get(key)?.map(each => each.path);
  const note = findings.matched.get(key);
  if (findings.held.has(key)) into.unchanged.push(...(note === undefined ? [] : [note.path]));
  else if (doubled !== undefined)
    keepWhole(doubled, 1, noteWording.doubled(key.slice(key.indexOf(':') + 1), doubled), into);
  else if (note === undefined) decideCreate(subject, wanted, findings, into);
  else {
    const { path, text: before } = note;
    const merged = mergeNote(before, wanted, findings.parseYaml);
    if (merged.kind === 'broken markers') keepWhole([path], merged.line, noteWording.brokenMarkers, into);
    else if (merged.kind === 'unreadable properties')
      keepWhole([path], 1, noteWording.unreadableProperties, into);
    else if (merged.kind === 'unchanged' || merged.text === before) into.unchanged.push(path);
    else into.changes.push({ kind: 'update', note: kind, path, before, after: merged.text });
    if (merged.kind === 'changed')
      for (const because of reasonsToKeep(note, wanted, merged)) keep(path, because, into);
  }
}

function decideCreate(subject: Subject, wanted: WantedNote, findings: Findings, into: Decisions): void {
  const { path } = wanted;
  const restored = !findings.unfinished.has(path) && wasMade(subject, findings);
  if (restored && !findings.restoreDeleted) keep(path, noteWording.deleted(subject.title), into, true);
  else into.changes.push({ kind: 'create', note: subject.kind, path, text: newNoteText(wanted), restored });
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

/** Notes that are not touched at all, which the member should look at. */
function keepWhole(paths: readonly string[], line: number, because: string, into: Decisions): void {
  into.problems.push({ file: paths[0] ?? '', line, message: because });
  for (const path of paths) keep(path, because, into);
}

function keep(path: string, because: string, into: Decisions, deleted = false): void {
  into.kept.push({ path, because, deleted });
}

function reasonsToKeep(note: KnownNote, wanted: WantedNote, merged: ChangedNote): readonly string[] {
  return [
    ...wanted.properties
      .filter(([name]) => merged.keptProperties.includes(name))
      .map(([name, value]) => noteWording.keptProperty(name, inOneLine(propertyLines(name, value)))),
    ...merged.keptItems.map(noteWording.keptItem),
    ...renameOffer(note, merged),
  ];
}

/** The value alone, as properties would have it. */
function inOneLine(lines: string): string {
  return lines
    .slice(lines.indexOf(':') + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A paper renamed on the list keeps its file; the member hears of the new title once. */
function renameOffer(note: KnownNote, { text }: ChangedNote): readonly string[] {
  const before = propertyOf(note, 'title');
  const after = propertyOf({ text }, 'title');
  return before === null || after === null || before === after || note.kind === 'list'
    ? []
    : [noteWording.renamed(after)];
}
