import type { Entry } from '../list/reading-list';
import * as noteWording from '../wording/note-wording';
import { wantedItem, type WantedItem } from './block-items';
import { bulletItem, entryItems, headingItem } from './entry-items';
import type { NoteContent } from './note-content';
import type { NoteContext } from './note-context';
import { placeProperties } from './paper-note';
import { lineWriter, sourceName } from './render-line';
import type { Subject } from './subjects';

type EntrySubject = Extract<Subject, { kind: 'entry' }>;

/** What the note of an entry says that is not one paper: a symposium, a pair, a library, or one still to be decided. */
export function entryNote({ place }: EntrySubject, context: NoteContext): NoteContent {
  const { entry } = place;
  const { summary, resources } = entryItems([entry], lineWriter(context.mention, null));
  const undecided = entry.undecided ? [wantedItem('paragraph', 'undecided', noteWording.undecided)] : [];
  return {
    properties: [
      ['papers', entry.papers.map(id => context.mention(id, '')).filter(link => link !== null)],
      ...placeProperties([place], context),
      ['undecided', entry.undecided || null],
    ],
    items: [...undecided, ...summary, ...paperItems(entry, context), ...resources],
    partial: entry.pageMissing,
  };
}

function paperItems({ papers }: Entry, { list, mention, workKey }: NoteContext): readonly WantedItem[] {
  if (papers.length === 0) return [];
  const render = lineWriter(mention, null);
  const lines = papers.map(id => {
    const paper = list.papers.find(each => each.id === id);
    const source = paper === undefined ? '' : ` · [${sourceName(id)}](${paper.url})`;
    const about = (paper?.about ?? []).map(line => render(line, 'paragraph'));
    const said = about.length === 0 ? '' : ` – ${about.join(' ')}`;
    return bulletItem(workKey(id), (mention(id, '') ?? '') + source + said);
  });
  return [headingItem(noteWording.papers), ...lines];
}
