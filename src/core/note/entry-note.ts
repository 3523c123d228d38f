import { noteWording } from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { entryItems, headingItem } from './entry-items';
import type { NoteContext } from './note-context';
import { placeProperties } from './paper-note';
import { property } from './property-names';
import { renderLine, sourceName } from './render-line';
import type { Subject } from './subjects';
import type { WantedNote } from './wanted-note';
import { workKey } from './work-key';

type EntrySubject = Extract<Subject, { kind: 'entry' }>;

/** The note of an entry that is not one paper: a symposium, a pair, a library, or one that the lead still decides. */
export function entryNote(subject: EntrySubject, context: NoteContext): WantedNote {
  const { entry } = subject.place;
  const papers = entry.papers.map(id => context.mentions.link(id, '') ?? '').filter(link => link !== '');
  return {
    kind: 'entry',
    key: subject.key,
    paper: null,
    path: context.pathOf(subject.key),
    properties: [
      { name: property.entryId, value: subject.key.slice('entry:'.length), rule: 'list' },
      { name: property.title, value: subject.title, rule: 'list' },
      ...(papers.length === 0 ? [] : [{ name: property.papers, value: papers, rule: 'list' } as const]),
      ...placeProperties([subject.place], context),
      ...(entry.undecided ? [{ name: property.undecided, value: true, rule: 'list' } as const] : []),
      { name: property.status, value: 'unread', rule: 'once' },
      { name: property.tags, value: ['entry'], rule: 'gain' },
    ],
    items: itemsOf(subject, context),
    partial: entry.pageMissing,
  };
}

function itemsOf(subject: EntrySubject, context: NoteContext): readonly WantedItem[] {
  const { entry } = subject.place;
  const { summary, resources } = entryItems([entry], context.mentions, null);
  const undecided = { form: 'paragraph', key: 'undecided', text: noteWording.undecided } as const;
  return [
    headingItem(2, noteWording.fromTheList),
    ...(entry.undecided ? [undecided] : []),
    ...summary,
    ...paperItems(subject, context),
    ...resources,
  ];
}

function paperItems(subject: EntrySubject, context: NoteContext): readonly WantedItem[] {
  const { entry } = subject.place;
  if (entry.papers.length === 0) return [];
  const lines = entry.papers.map(id => {
    const paper = context.list.papers.find(each => each.id === id);
    const link = context.mentions.link(id, '') ?? '';
    const about = (paper?.about ?? []).map(line => renderLine(line, context.mentions, null, 'prose'));
    const source = paper === undefined ? [] : [`[${sourceName(id)}](${paper.url})`];
    const text = `- ${[link, ...source].join(' · ')}${about.length === 0 ? '' : ` – ${about.join(' ')}`}`;
    return { form: 'bullet' as const, key: workKey(id, context.catalogue), text };
  });
  return [headingItem(3, noteWording.papers), ...lines];
}
