import type { Section } from '../list/reading-list';
import { noteWording } from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { headingItem, paragraphs } from './entry-items';
import type { NoteContext } from './note-context';
import { property } from './property-names';
import type { Subject } from './subjects';
import type { WantedNote } from './wanted-note';
import { workKey } from './work-key';

type SectionSubject = Extract<Subject, { kind: 'section' }>;

/** The note of a section: its entries in order, as links down to their notes. */
export function sectionNote(subject: SectionSubject, context: NoteContext): WantedNote {
  return {
    kind: 'section',
    key: subject.key,
    paper: null,
    path: context.pathOf(subject.key),
    properties: [
      { name: property.sectionId, value: subject.key.slice('section:'.length), rule: 'list' },
      { name: property.title, value: subject.title, rule: 'list' },
      {
        name: property.list,
        value: context.link(context.subjects.listKey),
        rule: 'list',
      },
      { name: property.tags, value: ['section'], rule: 'gain' },
    ],
    items: [
      headingItem(2, noteWording.fromTheList),
      ...paragraphs('introduction', subject.section.introduction, context.mentions, null),
      ...sectionEntries(subject.section, context),
    ],
    partial: false,
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
