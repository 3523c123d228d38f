import type { Catalogue } from '../list/citation';
import type { ReadingList } from '../list/reading-list';
import { decideChange, type Decisions } from './decide-change';
import { holdBack } from './hold-back';
import { newsOf } from './news';
import { noteOf } from './note-of-subject';
import type { ParseYaml } from './parse-yaml';
import type { Plan, PlannedPaper } from './plan';
import { sectionsOf } from './subjects';
import { surveyVault, type Survey, type VaultState } from './survey';

export interface ImportChoices {
  /** Brings back notes that the member has deleted. */
  readonly restoreDeleted: boolean;
  /** Keys of news that stay out of the vault for now; they are news again the next time. */
  readonly held: ReadonlySet<string>;
}

/** Decides everything and writes nothing, so that the preview and the import cannot disagree. */
export function decideImport(
  list: ReadingList,
  vault: VaultState,
  catalogue: Catalogue,
  parseYaml: ParseYaml,
  { restoreDeleted, held }: ImportChoices,
): Plan {
  const findings = { unfinished: vault.unfinished, restoreDeleted, parseYaml };
  const survey = surveyVault(list, vault, catalogue, parseYaml);
  const whole = decideAll(survey, { ...findings, held: survey.foreign });
  const news = newsOf(survey, whole.changes);
  const left = new Set(news.flatMap(({ key, isChoice }) => (isChoice && held.has(key) ? [key] : [])));
  if (left.size === 0) return { ...whole, news };
  const rest = holdBack(survey, left);
  const part = surveyVault(rest.list, vault, catalogue, parseYaml, rest.keys);
  return { ...decideAll(part, { ...findings, held: new Set([...rest.held, ...part.foreign]) }), news };
}

type Choices = Pick<
  Parameters<typeof decideChange>[2],
  'unfinished' | 'restoreDeleted' | 'parseYaml' | 'held'
>;

function decideAll(
  { list, subjects, known, matched, context }: Survey,
  choices: Choices,
): Omit<Plan, 'news'> {
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
    decideChange(subject, note, { known, matched, ...choices }, decisions);
  }
  return { ...decisions, papers };
}
