import { addressOfPaper, isStrongId, type PaperId } from '../list/paper-id';
import { isMereLabel } from '../list/mere-label';
import { titleKey } from '../list/title-key';
import * as noteWording from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { bulletItem, entryItems, paragraphs } from './entry-items';
import type { NoteContext } from './note-context';
import { plainValue } from './plain-value';
import { property } from './property-names';
import { sourceName } from './render-line';
import type { EntryPlace, Subject } from './subjects';
import { gained, listed, unread, type NoteContent, type WantedProperty } from './wanted-note';

type PaperSubject = Extract<Subject, { kind: 'paper' }>;

/** What the note of a paper says: its citation as properties, and the list's words wherever it is the only paper. */
export function paperNote(subject: PaperSubject, context: NoteContext): NoteContent {
  const own = subject.places.filter(({ entry }) => entry.papers.length === 1);
  const { citation, url } = subject.facts;
  const venue = citation?.venue ?? null;
  return {
    properties: [
      ...gained(property.aliases, aliasesOf(subject, own)),
      ...listed(property.authors, citation?.authors.map(plainValue)),
      ...listed(property.year, citation?.year),
      ...listed(property.venue, venue === null ? null : plainValue(venue)),
      ...listed(property.url, url),
      ...placeProperties(subject.places, context),
      unread,
    ],
    items: itemsOf(subject, own, context),
    partial: own.length > 0 && own.every(({ entry }) => entry.pageMissing),
  };
}

/** The sections and the number by which the list names it first. */
export function placeProperties(
  places: readonly EntryPlace[],
  context: NoteContext,
): readonly WantedProperty[] {
  const sections = new Set(places.map(place => place.section).filter(section => section.title !== ''));
  const links = [...sections].map(section => context.link(context.subjects.keyOfSection(section)));
  return [...listed(property.sections, links), ...listed(property.entry, places[0]?.entry.number)];
}

/** What else the paper is called: nicknames, the list's own spelling, and the title where no file can be named so. */
function aliasesOf(subject: PaperSubject, own: readonly EntryPlace[]): readonly string[] {
  const { paper, facts, title } = subject;
  const titles = new Set([title, paper.title, ...own.map(({ entry }) => entry.title)]);
  const aliases = new Map<string, string>();
  for (const name of [...facts.nicknames, ...[...titles].filter(each => !isMereLabel(each))].map(
    plainValue,
  )) {
    if (name === '' || name === subject.name) continue;
    const isOtherSpelling = name !== title && titleKey(name) === titleKey(title);
    const key = name.toLowerCase();
    if (!isOtherSpelling && !aliases.has(key)) aliases.set(key, name);
  }
  return [...aliases.values()];
}

function itemsOf(
  { paper, places, facts }: PaperSubject,
  own: readonly EntryPlace[],
  context: NoteContext,
): readonly WantedItem[] {
  const { mentions, subjects } = context;
  const entries = own.map(place => place.entry);
  const { summary, resources } = entryItems(entries, mentions, paper.id);
  const shared = places.filter(place => !own.includes(place)).map(({ entry }) => subjects.keyOfEntry(entry));
  return [
    ...paragraphs('about', paper.about, mentions, paper.id),
    ...summary,
    bulletItem('links', linksOf(paper.id, facts.url, paper.url)),
    ...shared.map(key => bulletItem(key, `${noteWording.readIn} ${context.link(key)}`)),
    ...resources,
  ];
}

function linksOf(id: PaperId, url: string, listed: string): string {
  const links = [`[${noteWording.paper}](${url})`];
  const pdf = pdfOf(id);
  if (pdf !== null) links.push(`[${noteWording.pdf}](${pdf})`);
  const host = hostOf(listed);
  if (isStrongId(id) && host !== hostOf(url)) links.push(`[${host}](${listed})`);
  return links.join(' · ');
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
