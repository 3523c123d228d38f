import type { Catalogue, Citation } from './citation';
import type { PaperId } from './paper-id';
import { spellingKey } from './paper-id';
import { titleKey } from './title-key';

/** Knows no work: every list then speaks for itself. */
export const emptyCatalogue: Catalogue = {
  byId: () => null,
  byTitle: () => null,
  canonical: id => id,
};

/**
 * Looks citations up by any id, spelling or title they are known by. `entries` names the papers of entries whose title
 * is no paper's title, such as a symposium.
 */
export function makeCatalogue(
  citations: readonly Citation[],
  entries: Readonly<Record<string, readonly PaperId[]>>,
): Catalogue {
  const works = indexIds(citations);
  const titles = indexTitles(citations, entries);
  const byId = (id: PaperId): Citation | null => works.get(spellingKey(id)) ?? null;
  return {
    byId,
    byTitle: title => titles.get(titleKey(title)) ?? null,
    canonical: id => byId(id)?.id ?? id,
  };
}

function indexIds(citations: readonly Citation[]): ReadonlyMap<string, Citation> {
  const works = new Map<string, Citation>();
  for (const citation of citations) {
    for (const id of [citation.id, ...citation.sameAs]) works.set(spellingKey(id), citation);
  }
  return works;
}

/** Two works of one title make it ambiguous, and a guess would put one paper's note where the other's belongs. */
function indexTitles(
  citations: readonly Citation[],
  entries: Readonly<Record<string, readonly PaperId[]>>,
): ReadonlyMap<string, readonly PaperId[] | null> {
  const titles = new Map<string, readonly PaperId[] | null>();
  const add = (title: string, papers: readonly PaperId[]): void => {
    const key = titleKey(title);
    const known = titles.get(key);
    if (known === undefined) titles.set(key, papers);
    else if (known !== null && !sameIds(known, papers)) titles.set(key, null);
  };
  for (const citation of citations) {
    for (const title of [citation.title, ...citation.titleVariants]) add(title, [citation.id]);
  }
  for (const [title, papers] of Object.entries(entries)) add(title, papers);
  return titles;
}

function sameIds(some: readonly PaperId[], others: readonly PaperId[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
