import type { Entry } from '../list/reading-list';
import * as noteWording from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { bulletItem, entryItems, headingItem } from './entry-items';
import type { NoteContext } from './note-context';
import { placeProperties } from './paper-note';
import { property } from './property-names';
import { renderLine, sourceName } from './render-line';
import type { Subject } from './subjects';
import { listed, unread, type NoteContent } from './wanted-note';
import { workKey } from './work-key';

type EntrySubject = Extract<Subject, { kind: 'entry' }>;

/** What the note of an entry says that is not one paper: a symposium, a pair, a library, or one still to be decided. */
export function entryNote({ place }: EntrySubject, context: NoteContext): NoteContent {
  const { entry } = place;
  const { mentions } = context;
  const { summary, resources } = entryItems([entry], mentions, null);
  const links = entry.papers.map(id => mentions.link(id, '')).filter(link => link !== null);
  const undecided = { form: 'paragraph', key: 'undecided', text: noteWording.undecided } as const;
  return {
    properties: [
      ...listed(property.papers, links),
      ...placeProperties([place], context),
      ...listed(property.undecided, entry.undecided || null),
      unread,
    ],
    items: [...(entry.undecided ? [undecided] : []), ...summary, ...paperItems(entry, context), ...resources],
    partial: entry.pageMissing,
  };
}

function paperItems({ papers }: Entry, { list, mentions, catalogue }: NoteContext): readonly WantedItem[] {
  if (papers.length === 0) return [];
  const lines = papers.map(id => {
    const paper = list.papers.find(each => each.id === id);
    const links = [mentions.link(id, '') ?? '', ...(paper ? [`[${sourceName(id)}](${paper.url})`] : [])];
    const about = (paper?.about ?? []).map(line => renderLine(line, mentions, null, 'prose'));
    const said = about.length === 0 ? '' : ` – ${about.join(' ')}`;
    return bulletItem(workKey(id, catalogue), links.join(' · ') + said);
  });
  return [headingItem(3, noteWording.papers), ...lines];
}
