import type { Catalogue } from './citation';
import { isNickname } from './nickname';
import type { PaperId } from './paper-id';
import { isStrongId, paperIdOf, spellingKey } from './paper-id';
import type { Line, Paper, Part } from './reading-list';

/** The papers of a list while it is put together: one paper for all spellings of its id, under the first one seen. */
export interface PaperRegister {
  /** Adds what one mention knows; the first mention gives the title and the address. */
  readonly add: (paper: Paper) => PaperId;
  /** A line in which equal works have equal ids and links to listed documents are links to papers. */
  readonly settle: (line: Line) => Line;
  /** All papers, with what is said about them settled. */
  readonly settled: () => readonly Paper[];
}

export function paperRegister(catalogue: Catalogue): PaperRegister {
  const papers = new Map<PaperId, Paper>();
  const ids = new Map<string, PaperId>();
  // Places of the documents in the list: a quick look that spares most links the exact comparison.
  const places = new Set<string>();
  /** The id that this list uses for a work. */
  const idFor = (id: PaperId): PaperId => {
    const same = ids.get(id);
    if (same !== undefined) return same;
    const key = spellingKey(catalogue.canonical(id));
    const known = ids.get(key) ?? id;
    ids.set(key, known).set(id, known);
    return known;
  };
  const settlePart = (part: Part): Part => {
    if (part.kind === 'text') return part;
    const { url } = part;
    const isPaper = part.kind === 'paper';
    const found = isPaper ? part.id : places.size > 0 && places.has(placeOf(url)) ? paperIdOf(url) : null;
    const id = found === null ? null : idFor(found);
    if (id === null || (isPaper ? id === part.id : !papers.has(id))) return part;
    return { kind: 'paper', id, title: isPaper ? part.title : plainLabel(part.label), url };
  };
  // Most lines are settled as they are, and need no copy.
  const settle = (line: Line): Line =>
    line.every(part => settlePart(part) === part) ? line : line.map(settlePart);
  return {
    add: paper => {
      const id = idFor(paper.id);
      const known = papers.get(id);
      papers.set(id, known !== undefined ? joined(known, paper) : paper.id === id ? paper : { ...paper, id });
      if (!isStrongId(id)) places.add(placeOf(paper.url));
      return id;
    },
    settle,
    settled: () =>
      [...papers.values()].map(paper =>
        paper.about.length === 0 ? paper : { ...paper, about: paper.about.map(settle) },
      ),
  };
}

/** Host and path of an address, as far as they can be compared without parsing it. */
function placeOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/gi, '').toLowerCase();
}

/** A list may name a paper by its nickname first ("T5") and by its title later. */
function joined(known: Paper, paper: Paper): Paper {
  const isShort = known.title.length <= 20 && known.title.split(' ').length <= 2;
  const isBetter = isShort && isNickname(known.title) && paper.title.split(' ').length > 3;
  const names = [...(isBetter ? [known.title] : []), ...known.nicknames, ...paper.nicknames];
  return {
    ...known,
    title: isBetter ? paper.title : known.title,
    nicknames: [...new Set(names)],
    about: [...known.about, ...paper.about],
  };
}

/** The words of an inert label, without what makes it inert. */
function plainLabel(label: string): string {
  return label.replace(/(^|[^\\])[*~`]+/g, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
