import type { Catalogue } from '../list/citation';
import type { ReadingList } from '../list/reading-list';
import { decideChange, type Decisions } from './decide-change';
import { goneNotes } from './gone-notes';
import { knowNotes, type KnownNotes, type NoteText } from './known-notes';
import { matchNotes, type MatchedNotes } from './match-notes';
import { noteContext, type NoteContext } from './note-context';
import { noteOf } from './note-of-subject';
import type { ParseYaml } from './parse-yaml';
import { placeNotes } from './place-notes';
import type { Plan, PlannedPaper } from './plan';
import { recogniseEntries } from './recognise-entries';
import { subjectsOf, type Subject } from './subjects';

/** The vault as an import finds it. */
export interface VaultState {
  /** Notes that carry an id of the list, wherever they are. */
  readonly notes: readonly NoteText[];
  /** Every file of the vault. */
  readonly paths: readonly string[];
  /** Where the list lives, '' for the root of the vault. */
  readonly folder: string;
  /** Notes that the last import was to make and did not get to: their absence is no deletion. */
  readonly unfinished: ReadonlySet<string>;
}

/** Decides everything and writes nothing, so that the preview and the import cannot disagree. */
export function decideImport(
  given: ReadingList,
  vault: VaultState,
  catalogue: Catalogue,
  parseYaml: ParseYaml,
  restoreDeleted: boolean,
): Plan {
  const known = knowNotes(vault.notes, catalogue);
  const list = recogniseEntries(given, known.byKey.values(), catalogue);
  const subjects = subjectsOf(list, catalogue);
  const matched = matchNotes(subjects, known, catalogue);
  const places = placeNotes(subjects.all, withDoubled(matched, known), vault.paths, vault.folder);
  const otherPath = (key: string): string | null => known.byKey.get(key)?.path ?? null;
  const where = { places, vaultPaths: vault.paths, otherPath };
  const context = noteContext(list, subjects, catalogue, where, goneNotes(subjects, known, matched));
  const findings = { known, matched, unfinished: vault.unfinished, restoreDeleted, parseYaml };
  const decisions: Decisions = { changes: [], unchanged: [], kept: [], problems: [...list.problems] };
  for (const subject of subjects.all) {
    if (subject.kind === 'paper' && subject.facts.problem !== null)
      decisions.problems.push(subject.facts.problem);
    decideChange(subject, noteOf(subject, context), findings, decisions);
  }
  return { ...decisions, papers: plannedPapers(subjects.all, context) };
}

/** A note whose id is doubled still has a place, the first of them, so that links lead somewhere. */
function withDoubled(matched: MatchedNotes, known: KnownNotes): MatchedNotes {
  const all = new Map(matched);
  for (const [key, notes] of known.doubled) if (notes[0] !== undefined) all.set(key, notes[0]);
  return all;
}

function plannedPapers(subjects: readonly Subject[], context: NoteContext): readonly PlannedPaper[] {
  return subjects.flatMap(subject => {
    if (subject.kind !== 'paper') return [];
    const sections = new Set(subject.places.map(place => place.section.title).filter(title => title !== ''));
    return [
      {
        id: subject.paper.id,
        title: subject.paper.title,
        sections: [...sections],
        line: subject.places[0]?.entry.line ?? subject.paper.line,
        path: context.pathOf(subject.key),
      },
    ];
  });
}
