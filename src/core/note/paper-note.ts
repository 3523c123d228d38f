import { addressOfPaper, isStrongId, type PaperId } from '../list/paper-id';
import { isMereLabel } from '../list/mere-label';
import { titleKey } from '../list/title-key';
import * as noteWording from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { bulletItem, entryItems, paragraphs } from './entry-items';
import type { NoteContent } from './note-content';
import type { NoteContext } from './note-context';
import { plainValue } from './plain-value';
import { hostOf, lineWriter } from './render-line';
import { sectionsOf, type EntryPlace, type Subject } from './subjects';

type PaperSubject = Extract<Subject, { kind: 'paper' }>;

/** What the note of a paper says: its citation as properties, and the list's words wherever it is the only paper. */
export function paperNote(subject: PaperSubject, context: NoteContext): NoteContent {
  const own = subject.places.filter(({ entry }) => entry.papers.length === 1);
  const { citation, url } = subject.facts;
  const venue = citation?.venue ?? null;
  return {
    properties: [
      ['aliases', aliasesOf(subject, own)],
      ['authors', citation?.authors.map(plainValue)],
      ['year', citation?.year],
      ['venue', venue === null ? null : plainValue(venue)],
      ['url', url],
      ...placeProperties(subject.places, context),
    ],
    items: itemsOf(subject, own, context),
    partial: own.length > 0 && own.every(({ entry }) => entry.pageMissing),
  };
}

/** The sections and the number by which the list names it first. */
export function placeProperties(
  places: readonly EntryPlace[],
  { link, subjects }: NoteContext,
): NoteContent['properties'] {
  return [
    ['sections', sectionsOf(places).map(section => link(subjects.keyOf(section)))],
    ['entry', places[0]?.entry.number],
  ];
}

/** What else the paper is called: nicknames, the list's own spelling, and the title where no file can be named so. */
function aliasesOf(
  { paper, facts, title, name: fileName }: PaperSubject,
  own: readonly EntryPlace[],
): readonly string[] {
  const aliases = new Map<string, string>();
  const add = (given: string): void => {
    const name = plainValue(given);
    if (name === '' || name === fileName) return;
    const isOtherSpelling = name !== title && titleKey(name) === titleKey(title);
    const key = name.toLowerCase();
    if (!isOtherSpelling && !aliases.has(key)) aliases.set(key, name);
  };
  facts.nicknames.forEach(add);
  const titles = new Set([title, paper.title, ...own.map(({ entry }) => entry.title)]);
  for (const each of titles) if (each !== fileName && !isMereLabel(each)) add(each);
  return [...aliases.values()];
}

function itemsOf(
  { paper, places, facts }: PaperSubject,
  own: readonly EntryPlace[],
  { mention, subjects, link }: NoteContext,
): readonly WantedItem[] {
  const entries = own.map(place => place.entry);
  const render = lineWriter(mention, paper.id);
  const { summary, resources } = entryItems(entries, render);
  const shared = places.filter(place => !own.includes(place)).map(({ entry }) => subjects.keyOf(entry));
  return [
    ...paragraphs('about', paper.about, render),
    ...summary,
    bulletItem('links', linksOf(paper.id, facts.url, paper.url)),
    ...shared.map(key => bulletItem(key, `${noteWording.readIn} ${link(key)}`)),
    ...resources,
  ];
}

function linksOf(id: PaperId, url: string, listed: string): string {
  const links = [`[${noteWording.paper}](${url})`];
  const pdf = pdfOf(id);
  if (pdf !== null) links.push(`[${noteWording.pdf}](${pdf})`);
  const host = listedAt(listed);
  if (listed !== url && isStrongId(id) && host !== listedAt(url)) links.push(`[${host}](${listed})`);
  return links.join(' · ');
}

function pdfOf(id: PaperId): string | null {
  const address = addressOfPaper(id);
  if (id.startsWith('arxiv:')) return address.replace('/abs/', '/pdf/');
  if (id.startsWith('acl:')) return address.replace(/\/$/, '.pdf');
  return id.startsWith('openreview:') ? address.replace('/forum?', '/pdf?') : null;
}

function listedAt(url: string): string {
  return hostOf(url).replace(/^export\./, '');
}
