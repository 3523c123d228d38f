import { noteWording } from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { headingItem, paragraphs } from './entry-items';
import type { NoteContext } from './note-context';
import { property } from './property-names';
import { sectionEntries } from './section-note';
import type { Subject } from './subjects';
import type { WantedNote } from './wanted-note';

type ListSubject = Extract<Subject, { kind: 'list' }>;

/** The note of the list: what it says of itself, then its sections and entries in order. */
export function listNote(subject: ListSubject, context: NoteContext): WantedNote {
  return {
    kind: 'list',
    key: subject.key,
    paper: null,
    path: context.pathOf(subject.key),
    properties: [
      { name: property.listId, value: subject.key.slice('list:'.length), rule: 'list' },
      { name: property.title, value: subject.title, rule: 'list' },
      { name: property.tags, value: ['reading-list'], rule: 'gain' },
    ],
    items: [
      headingItem(2, noteWording.fromTheList),
      ...paragraphs('introduction', context.list.introduction, context.mentions, null),
      ...context.list.sections.flatMap(section => [
        ...(section.title === '' ? [] : [sectionHeading(context.subjects.keyOfSection(section), context)]),
        ...sectionEntries(section, context),
      ]),
      ...goneItems(context),
    ],
    partial: false,
  };
}

function sectionHeading(key: string, context: NoteContext): WantedItem {
  return { form: 'heading', key, text: `### ${context.link(key)}` };
}

function goneItems(context: NoteContext): readonly WantedItem[] {
  if (context.gone.length === 0) return [];
  return [
    headingItem(3, noteWording.gone),
    ...context.gone.map(({ key, link }) => ({ form: 'bullet' as const, key, text: `- ${link}` })),
  ];
}
