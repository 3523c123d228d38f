import type { Catalogue } from './citation';
import { isNickname } from './nickname';
import type { PaperId } from './paper-id';
import { paperIdOf, spellingKey } from './paper-id';
import type { Line, Paper, Part } from './reading-list';

/** The papers of a list while it is put together: one paper for all spellings of its id, under the first one seen. */
export class PaperRegister {
  private readonly papers = new Map<PaperId, Paper>();
  private readonly ids = new Map<string, PaperId>();
  /** Places of the documents in the list: a quick look that spares most links the exact comparison. */
  private readonly places = new Set<string>();

  constructor(private readonly catalogue: Catalogue) {}

  /** Adds what one mention knows; the first mention gives the title and the address. */
  add(paper: Paper): PaperId {
    const id = this.idFor(paper.id);
    const known = this.papers.get(id);
    this.papers.set(
      id,
      known !== undefined ? joined(known, paper) : paper.id === id ? paper : { ...paper, id },
    );
    if (id.startsWith('url:')) this.places.add(placeOf(paper.url));
    return id;
  }

  /** All papers, with what is said about them settled. */
  settled(): readonly Paper[] {
    return [...this.papers.values()].map(paper =>
      paper.about.length === 0 ? paper : { ...paper, about: paper.about.map(line => this.settle(line)) },
    );
  }

  /** A line in which equal works have equal ids and links to listed documents are links to papers. */
  settle(line: Line): Line {
    // Most lines are settled as they are, and need no copy.
    return line.every(part => this.settlePart(part) === part)
      ? line
      : line.map(part => this.settlePart(part));
  }

  private settlePart(part: Part): Part {
    if (part.kind === 'paper') {
      const id = this.idFor(part.id);
      return id === part.id ? part : { ...part, id };
    }
    if (part.kind === 'text' || this.places.size === 0 || !this.places.has(placeOf(part.url))) return part;
    const { label, url } = part;
    const found = paperIdOf(url);
    const id = found === null ? null : this.idFor(found);
    return id === null || !this.papers.has(id) ? part : { kind: 'paper', id, title: plainLabel(label), url };
  }

  /** The id that this list uses for a work. */
  private idFor(id: PaperId): PaperId {
    const same = this.ids.get(id);
    if (same !== undefined) return same;
    const key = spellingKey(this.catalogue.canonical(id));
    const known = this.ids.get(key) ?? id;
    this.ids.set(key, known);
    this.ids.set(id, known);
    return known;
  }
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
