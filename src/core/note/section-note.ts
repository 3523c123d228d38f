import type { Section } from '../list/reading-list';
import * as noteWording from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { paragraphs } from './entry-items';
import type { NoteContext } from './note-context';
import { property } from './property-names';
import type { Subject } from './subjects';
import { listed, type NoteContent } from './wanted-note';
import { workKey } from './work-key';

type SectionSubject = Extract<Subject, { kind: 'section' }>;

/** What the note of a section says: its entries in order, as links down to their notes. */
export function sectionNote({ section }: SectionSubject, context: NoteContext): NoteContent {
  return {
    properties: listed(property.list, context.link(context.subjects.listKey)),
    items: [
      ...paragraphs('introduction', section.introduction, context.mentions, null),
      ...sectionEntries(section, context),
    ],
  };
}

/** The entries of a section as a numbered list; the papers of an entry that names several stand under it. */
export function sectionEntries(section: Section, context: NoteContext): readonly WantedItem[] {
  return section.entries.flatMap(entry => {
    const key = context.subjects.keyOfEntry(entry);
    const link = context.link(key);
    const note = entry.undecided ? ` (${noteWording.undecidedShort})` : '';
    const own = { form: 'bullet', key, text: `${entry.number}. ${link}${note}` } as const;
    if (entry.papers.length < 2) return [own];
    const papers = entry.papers.map(id => ({
      form: 'bullet' as const,
      key: workKey(id, context.catalogue),
      text: `    - ${context.mentions.link(id, '') ?? id}`,
    }));
    return [own, ...papers];
  });
}
