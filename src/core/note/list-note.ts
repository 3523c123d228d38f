import * as noteWording from '../wording/note-wording';
import { wantedItem } from './block-items';
import { bulletItem, headingItem, paragraphs } from './entry-items';
import type { NoteContent } from './note-content';
import type { NoteContext } from './note-context';
import { lineWriter } from './render-line';

/** What the note of the list says: its introduction, then its sections and entries in order. */
export function listNote({ list, gone, mention, subjects, link, entriesOf }: NoteContext): NoteContent {
  const items = [...paragraphs('introduction', list.introduction, lineWriter(mention, null))];
  for (const section of list.sections) {
    const key = subjects.keyOf(section);
    if (section.title !== '') items.push(wantedItem('heading', key, `### ${link(key)}`));
    items.push(...entriesOf(section));
  }
  if (gone.length > 0) items.push(headingItem(noteWording.gone));
  for (const each of gone) items.push(bulletItem(each.key, each.link));
  return { properties: [], items };
}
