import * as noteWording from '../wording/note-wording';
import { wantedItem } from './block-items';
import { entryNote } from './entry-note';
import { listNote } from './list-note';
import type { NoteContent } from './note-content';
import type { NoteContext } from './note-context';
import { paperNote } from './paper-note';
import { isList } from './property-value';
import { sectionNote } from './section-note';
import type { Subject } from './subjects';
import type { WantedNote, WantedProperty } from './wanted-note';

/**
 * The note of a subject: every kind begins with its id and its title, and ends its properties with its tag. The status of
 * what is read comes after it, because Git takes a number that the list changes and a status that a member ticks for one
 * change when they stand side by side.
 */
export function noteOf(subject: Subject, context: NoteContext): WantedNote {
  const { kind, key, title } = subject;
  const { properties, items, partial = false } = contentOf(subject, context);
  const all: NoteContent['properties'] = [
    [`${kind}_id`, kind === 'paper' ? subject.paper.id : key.slice(kind.length + 1)],
    ['title', title],
    ...properties,
    ['tags', [kind === 'list' ? 'reading-list' : kind]],
    ['status', kind === 'paper' || kind === 'entry' ? 'unread' : null],
  ];
  const heading = noteWording.fromTheList;
  return {
    path: context.pathOf(key),
    properties: all.filter(isStated),
    items: [wantedItem('heading', `heading:${heading}`, `## ${heading}`), ...items],
    partial,
  };
}

function isStated(property: NoteContent['properties'][number]): property is WantedProperty {
  const [, value] = property;
  return value !== null && value !== undefined && !(isList(value) && value.length === 0);
}

function contentOf(subject: Subject, context: NoteContext): NoteContent {
  switch (subject.kind) {
    case 'paper':
      return paperNote(subject, context);
    case 'entry':
      return entryNote(subject, context);
    case 'section':
      return sectionNote(subject.section, context);
    case 'list':
      return listNote(context);
  }
}
