import type { Catalogue } from '../list/citation';
import type { ReadingList } from '../list/reading-list';
import { decideChange, type Decisions } from './decide-change';
import { goneNotes } from './gone-notes';
import { knowNotes, type NoteText } from './known-notes';
import { matchNotes } from './match-notes';
import { noteContext } from './note-context';
import { noteOf } from './note-of-subject';
import type { ParseYaml } from './parse-yaml';
import { placeNotes } from './place-notes';
import type { Plan, PlannedPaper } from './plan';
import { recogniseEntries } from './recognise-entries';
import { sectionsOf, subjectsOf } from './subjects';
import { workKeys } from './work-key';

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
  const workKey = workKeys(catalogue);
  const known = knowNotes(vault.notes, workKey);
  const list = recogniseEntries(given, known, catalogue, workKey, parseYaml);
  const subjects = subjectsOf(list, catalogue, workKey);
  const matched = matchNotes(subjects, known, workKey);
  // A note whose id is doubled still has a place, the first of them, so that links lead somewhere.
  const places = placeNotes(
    subjects.all,
    key => matched.get(key) ?? known.doubled.get(key)?.[0],
    vault.paths,
    vault.folder,
  );
  const where = { places, vaultPaths: vault.paths, known };
  const gone = goneNotes(subjects, known, matched);
  const context = noteContext(list, subjects, catalogue, workKey, where, gone);
  const findings = { known, matched, unfinished: vault.unfinished, restoreDeleted, parseYaml };
  const decisions: Decisions = { changes: [], unchanged: [], kept: [], problems: [...list.problems] };
  const papers: PlannedPaper[] = [];
  for (const subject of subjects.all) {
    const note = noteOf(subject, context);
    if (subject.kind === 'paper') {
      const { paper, places, facts } = subject;
      const sections = sectionsOf(places).map(section => section.title);
      const line = places[0]?.entry.line ?? paper.line;
      papers.push({ id: paper.id, title: paper.title, sections, line, path: note.path });
      if (facts.problem !== null) decisions.problems.push(facts.problem);
    }
    decideChange(subject, note, findings, decisions);
  }
  return { ...decisions, papers };
}
