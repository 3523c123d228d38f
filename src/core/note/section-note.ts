import type { Section } from '../list/reading-list';
import { paragraphs } from './entry-items';
import type { NoteContent } from './note-content';
import type { NoteContext } from './note-context';
import { lineWriter } from './render-line';

/** What the note of a section says: its entries in order, as links down to their notes. */
export function sectionNote(section: Section, context: NoteContext): NoteContent {
  return {
    properties: [['list', context.link(context.subjects.listKey)]],
    items: [
      ...paragraphs('introduction', section.introduction, lineWriter(context.mention, null)),
      ...context.entriesOf(section),
    ],
  };
}
