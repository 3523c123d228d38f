import * as noteWording from '../wording/note-wording';
import { entryNote } from './entry-note';
import { headingItem } from './entry-items';
import { listNote } from './list-note';
import type { NoteContext } from './note-context';
import { paperNote } from './paper-note';
import { property } from './property-names';
import { sectionNote } from './section-note';
import type { Subject } from './subjects';
import { gained, listed, type NoteContent, type WantedNote } from './wanted-note';

const idNames = {
  paper: property.paperId,
  entry: property.entryId,
  section: property.sectionId,
  list: property.listId,
} as const;

/** The note of a subject: every kind begins with its id and its title, and ends its properties with its tag. */
export function noteOf(subject: Subject, context: NoteContext): WantedNote {
  const { kind, key, title } = subject;
  const { properties, items, partial = false } = contentOf(subject, context);
  const id = kind === 'paper' ? subject.paper.id : key.slice(kind.length + 1);
  return {
    kind,
    key,
    path: context.pathOf(key),
    properties: [
      ...listed(idNames[kind], id),
      ...listed(property.title, title),
      ...properties,
      ...gained(property.tags, [kind === 'list' ? 'reading-list' : kind]),
    ],
    items: [headingItem(2, noteWording.fromTheList), ...items],
    partial,
  };
}

function contentOf(subject: Subject, context: NoteContext): NoteContent {
  switch (subject.kind) {
    case 'paper':
      return paperNote(subject, context);
    case 'entry':
      return entryNote(subject, context);
    case 'section':
      return sectionNote(subject, context);
    case 'list':
      return listNote(context);
  }
}
