import type { Section } from '../list/reading-list';
import * as noteWording from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { bulletItem, headingItem, paragraphs } from './entry-items';
import type { NoteContext } from './note-context';
import { sectionEntries } from './section-note';
import type { NoteContent } from './wanted-note';

/** What the note of the list says: its introduction, then its sections and entries in order. */
export function listNote(context: NoteContext): NoteContent {
  const { list, gone, mentions } = context;
  return {
    properties: [],
    items: [
      ...paragraphs('introduction', list.introduction, mentions, null),
      ...list.sections.flatMap(section => [
        ...sectionHeading(section, context),
        ...sectionEntries(section, context),
      ]),
      ...(gone.length === 0 ? [] : [headingItem(3, noteWording.gone)]),
      ...gone.map(({ key, link }) => bulletItem(key, link)),
    ],
  };
}

function sectionHeading(section: Section, { link, subjects }: NoteContext): readonly WantedItem[] {
  if (section.title === '') return [];
  const key = subjects.keyOfSection(section);
  return [{ form: 'heading', key, text: `### ${link(key)}` }];
}
