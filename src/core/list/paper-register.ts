import type { Catalogue } from './citation';
import type { PaperId } from './paper-id';
import { isNickname } from './page-papers';
import { spellingKey } from './paper-id';
import type { Line, Paper } from './reading-list';

/** The papers of a list while it is put together: one paper for all spellings of its id, under the first one seen. */
export class PaperRegister {
  private readonly papers = new Map<string, Paper>();
  private readonly ids = new Map<string, PaperId>();
  private readonly keys = new Map<PaperId, string>();
  /** Places of the documents in the list: a quick look that spares most links the exact comparison. */
  private readonly places = new Set<string>();

  constructor(private readonly catalogue: Catalogue) {}

  /** The id that this list uses for a work. */
  idFor(id: PaperId): PaperId {
    const key = this.keyOf(id);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, id);
    return id;
  }

  /** Adds what one mention knows; the first mention gives the title and the address. */
  add(paper: Paper): PaperId {
    const id = this.idFor(paper.id);
    const key = this.keyOf(id);
    const known = this.papers.get(key);
    if (known === undefined) this.papers.set(key, { ...paper, id });
    else
      this.papers.set(key, {
        ...known,
        ...betterTitle(known, paper),
        about: [...known.about, ...paper.about],
      });
    if (id.startsWith('url:')) this.places.add(placeOf(paper.url));
    return id;
  }

  all(): readonly Paper[] {
    return [...this.papers.values()];
  }

  /** A line in which equal works have equal ids and links to listed documents are links to papers. */
  settle(line: Line, idOfAddress: (url: string) => PaperId | null): Line {
    let changed = false;
    const parts = line.map(part => {
      if (part.kind === 'paper') {
        const id = this.idFor(part.id);
        if (id === part.id) return part;
        changed = true;
        return { ...part, id };
      }
      if (part.kind !== 'link' || !this.places.has(placeOf(part.url))) return part;
      const id = idOfAddress(part.url);
      const paper = id === null ? undefined : this.papers.get(this.keyOf(id));
      if (paper === undefined) return part;
      changed = true;
      return { kind: 'paper' as const, id: paper.id, title: plainLabel(part.label), url: part.url };
    });
    return changed ? parts : line;
  }

  private keyOf(id: PaperId): string {
    const known = this.keys.get(id);
    if (known !== undefined) return known;
    const key = spellingKey(this.catalogue.canonical(id));
    this.keys.set(id, key);
    return key;
  }
}

/** Host and path of an address, as far as they can be compared without parsing it. */
function placeOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/gi, '').toLowerCase();
}

/** A list may name a paper by its nickname first ("T5") and by its title later. */
function betterTitle(known: Paper, paper: Paper): Pick<Paper, 'title' | 'nicknames'> {
  const nicknames = [...known.nicknames, ...paper.nicknames];
  const isShort = known.title.length <= 20 && known.title.split(' ').length <= 2;
  const isBetter = isShort && isNickname(known.title) && paper.title.split(' ').length > 3;
  const names = isBetter ? [known.title, ...nicknames] : nicknames;
  return { title: isBetter ? paper.title : known.title, nicknames: [...new Set(names)] };
}

/** The words of an inert label, without what makes it inert. */
function plainLabel(label: string): string {
  return label.replace(/(^|[^\\])[*~`]+/g, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
