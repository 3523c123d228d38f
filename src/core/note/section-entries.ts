import type { Section } from '../list/reading-list';
import * as noteWording from '../wording/note-wording';
import { wantedItem, type WantedItem } from './block-items';
import type { MentionWriter } from './render-line';
import type { Subjects } from './subjects';
import type { WorkKey } from './work-key';

/** What is needed to name the subjects of a list. */
export interface SubjectLinks {
  readonly subjects: Subjects;
  readonly workKey: WorkKey;
  readonly mention: MentionWriter;
  /** A wikilink to the note of a subject, which shows its title. */
  readonly link: (key: string) => string;
}

/** The entries of a section as a numbered list; the papers of an entry that names several stand under it. */
export function sectionEntries(
  section: Section,
  { subjects, workKey, mention, link }: SubjectLinks,
): readonly WantedItem[] {
  return section.entries.flatMap(entry => {
    const key = subjects.keyOf(entry);
    const note = entry.undecided ? ` (${noteWording.undecidedShort})` : '';
    const own = wantedItem('bullet', key, `${entry.number}. ${link(key)}${note}`);
    if (entry.papers.length < 2) return own;
    const papers = entry.papers.map(id =>
      wantedItem('bullet', workKey(id), `    - ${mention(id, '') ?? id}`),
    );
    return [own, ...papers];
  });
}
