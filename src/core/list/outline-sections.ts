import { lineOf } from './line';
import { isStrongId } from './paper-id';
import type { Outline, OutlineEntry, OutlineSection } from './outline';
import type { DraftSection } from './draft';
import type { Line } from './reading-list';
import { uniqueTitles } from './section-title';

/** Decides which drafts are entries, and names their sections. */
export function finishSections(drafts: readonly DraftSection[]): Pick<Outline, 'introduction' | 'sections'> {
  const linked = drafts.flatMap(({ entries }) => entries).filter(({ entry }) => entry.hasLink);
  const isPageList = linked.filter(({ entry }) => entry.page !== null).length * 2 > linked.length;
  const working = new Set(drafts.filter(({ entries }) => entries.some(({ entry }) => namesWork(entry))));
  const kept = drafts.map(draft => {
    // Links to a chat or a tool before the first section, or beside a list of pages, are no entries.
    const isAside = !working.has(draft) && working.size > 0 && (draft.isTop || isPageList);
    const isNumbered = draft.entries.some(({ entry }) => entry.hasLink && entry.number !== null);
    const entries = draft.entries.filter(({ entry, isMarked, standsAlone }) => {
      if (entry.hasLink) return !isAside;
      if (isPageList && (isMarked || (entry.number !== null && !isAside))) return true;
      return standsAlone && working.has(draft) && (entry.number === null || isNumbered);
    });
    return { ...draft, entries };
  });
  const sections = kept.filter(({ entries }) => entries.length > 0);
  const titles = uniqueTitles(sections);
  return {
    introduction: introductionOf(
      drafts,
      sections[0] === undefined ? drafts.length : kept.indexOf(sections[0]),
    ),
    sections: sections.map(({ title, line, isTop, introduction, entries }, at): OutlineSection => ({
      title: titles[at] ?? title,
      line,
      introduction: isTop ? [] : introduction,
      entries: entries.map(({ entry }) => entry),
    })),
  };
}

/** Whether an entry has a page or a paper, and not merely a place on the web. */
export function namesWork(entry: OutlineEntry): boolean {
  return entry.page !== null || (entry.paper !== null && isStrongId(entry.paper.id));
}

/** What stands before the first section that has entries, and under its own title when that is the list's. */
function introductionOf(drafts: readonly DraftSection[], first: number): readonly Line[] {
  const before = drafts
    .slice(0, first)
    .flatMap(({ introduction, entries }) => [
      ...introduction,
      ...entries.map(({ inlines }) => lineOf(inlines)),
    ]);
  const top = drafts[first];
  return [...before, ...(top?.isTop === true ? top.introduction : [])].filter(line => line.length > 0);
}
