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
 * The note of a subject: every kind begins with its id, its title and its tag. The status that a member ticks follows, in
 * reach above the authors and apart from what a list renames and renumbers, because Git takes two changes side by side for
 * one.
 */
export function noteOf(subject: Subject, context: NoteContext): WantedNote {
  const { kind, key, title } = subject;
  const { properties, items, partial = false } = contentOf(subject, context);
  const all: NoteContent['properties'] = [
    [`${kind}_id`, kind === 'paper' ? subject.paper.id : key.slice(kind.length + 1)],
    ['title', title],
    ['tags', [kind === 'list' ? 'reading-list' : kind]],
    ['status', kind === 'paper' || kind === 'entry' ? 'unread' : null],
    ...properties,
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
