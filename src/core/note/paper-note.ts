import { addressOfPaper, isStrongId, type PaperId } from '../list/paper-id';
import { isMereLabel } from '../list/mere-label';
import { titleKey } from '../list/title-key';
import { noteWording } from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { entryItems, headingItem, paragraphs } from './entry-items';
import type { NoteContext } from './note-context';
import { plainValue } from './plain-value';
import { property } from './property-names';
import { sourceName } from './render-line';
import type { EntryPlace, Subject } from './subjects';
import type { WantedNote, WantedProperty } from './wanted-note';

type PaperSubject = Extract<Subject, { kind: 'paper' }>;

/** The note of a paper: its citation as properties, and what the list says of it wherever it is the only paper. */
export function paperNote(subject: PaperSubject, context: NoteContext): WantedNote {
  const own = subject.places.filter(({ entry }) => entry.papers.length === 1);
  return {
    kind: 'paper',
    key: subject.key,
    paper: subject.paper.id,
    path: context.pathOf(subject.key),
    properties: propertiesOf(subject, context),
    items: itemsOf(subject, own, context),
    partial: own.length > 0 && own.every(({ entry }) => entry.pageMissing),
  };
}

function propertiesOf(subject: PaperSubject, context: NoteContext): readonly WantedProperty[] {
  const { paper, facts, places } = subject;
  const authors = facts.citation?.authors.map(plainValue) ?? [];
  const year = facts.citation?.year ?? null;
  const venue = facts.citation?.venue ?? null;
  return [
    { name: property.paperId, value: paper.id, rule: 'list' },
    { name: property.title, value: subject.title, rule: 'list' },
    ...gaining(property.aliases, aliasesOf(subject)),
    ...(authors.length === 0 ? [] : [{ name: property.authors, value: authors, rule: 'list' } as const]),
    ...(year === null ? [] : [{ name: property.year, value: year, rule: 'list' } as const]),
    ...(venue === null ? [] : [{ name: property.venue, value: plainValue(venue), rule: 'list' } as const]),
    { name: property.url, value: facts.url, rule: 'list' },
    ...placeProperties(places, context),
    { name: property.status, value: 'unread', rule: 'once' },
    ...gaining(property.tags, ['paper']),
  ];
}

/** The sections and the number by which the list names it first. */
export function placeProperties(
  places: readonly EntryPlace[],
  context: NoteContext,
): readonly WantedProperty[] {
  const sections = new Set(places.map(place => place.section).filter(section => section.title !== ''));
  const links = [...sections].map(section => context.link(context.subjects.keyOfSection(section)));
  const number = places[0]?.entry.number;
  return [
    ...(links.length === 0 ? [] : [{ name: property.sections, value: links, rule: 'list' } as const]),
    ...(number === undefined ? [] : [{ name: property.entry, value: number, rule: 'list' } as const]),
  ];
}

function gaining(name: 'aliases' | 'tags', value: readonly string[]): readonly WantedProperty[] {
  return value.length === 0 ? [] : [{ name, value, rule: 'gain' }];
}

/** What else the paper is called: nicknames, the list's own spelling, and the title where no file can be named so. */
function aliasesOf(subject: PaperSubject): readonly string[] {
  const { paper, facts, places } = subject;
  const entryTitles = places.filter(({ entry }) => entry.papers.length === 1).map(({ entry }) => entry.title);
  const titles = [subject.title, paper.title, ...entryTitles].filter(title => !isMereLabel(title));
  const aliases = new Map<string, string>();
  for (const name of [...facts.nicknames, ...titles].map(plainValue)) {
    const isFileName = name === subject.name;
    const sameTitle = name !== subject.title && titleKey(name) === titleKey(subject.title);
    if (name !== '' && !isFileName && !sameTitle && !aliases.has(name.toLowerCase())) {
      aliases.set(name.toLowerCase(), name);
    }
  }
  return [...aliases.values()];
}

function itemsOf(
  subject: PaperSubject,
  own: readonly EntryPlace[],
  context: NoteContext,
): readonly WantedItem[] {
  const { paper, places } = subject;
  const { summary, resources } = entryItems(
    own.map(place => place.entry),
    context.mentions,
    paper.id,
  );
  const shared = places.filter(place => !own.includes(place));
  return [
    headingItem(2, noteWording.fromTheList),
    ...paragraphs('about', paper.about, context.mentions, paper.id),
    ...summary,
    { form: 'bullet', key: 'links', text: `- ${linksOf(paper.id, subject.facts.url, paper.url)}` },
    ...shared.map(({ entry }) => {
      const key = context.subjects.keyOfEntry(entry);
      return {
        form: 'bullet' as const,
        key,
        text: `- ${noteWording.readIn} ${context.link(key)}`,
      };
    }),
    ...resources,
  ];
}

function linksOf(id: PaperId, url: string, listed: string): string {
  const pdf = pdfOf(id);
  const elsewhere =
    isStrongId(id) && hostOf(listed) !== hostOf(url) ? [`[${hostOf(listed)}](${listed})`] : [];
  const links = [`[${noteWording.paper}](${url})`, ...(pdf === null ? [] : [`[${noteWording.pdf}](${pdf})`])];
  return [...links, ...elsewhere].join(' · ');
}

function pdfOf(id: PaperId): string | null {
  if (id.startsWith('arxiv:')) return addressOfPaper(id).replace('/abs/', '/pdf/');
  if (id.startsWith('acl:')) return addressOfPaper(id).replace(/\/$/, '.pdf');
  if (id.startsWith('openreview:')) return addressOfPaper(id).replace('/forum?', '/pdf?');
  return null;
}

function hostOf(url: string): string {
  return sourceName(`url:${url}`).replace(/^export\./, '');
}
