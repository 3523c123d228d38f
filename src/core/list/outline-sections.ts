import type { DraftSection } from './draft';
import { lineOf } from './line';
import type { Outline, OutlineEntry } from './outline';
import { isStrongId } from './paper-id';
import type { Line } from './reading-list';
import { uniqueTitles } from './section-title';

/** Decides which drafts are entries, and names their sections. */
export function finishSections(drafts: readonly DraftSection[]): Pick<Outline, 'introduction' | 'sections'> {
  const linked = drafts.flatMap(({ entries }) => entries.filter(({ hasLink }) => hasLink));
  const isPageList = linked.filter(({ page }) => page !== null).length * 2 > linked.length;
  const hasWorks = linked.some(namesWork);
  const kept = drafts.map(draft => {
    const { entries: all, isTop } = draft;
    const isWorking = all.some(namesWork);
    // Links to a chat or a tool before the first section, or beside a list of pages, are no entries.
    const isAside = hasWorks && !isWorking && (isTop || isPageList);
    const isNumbered = all.some(({ hasLink, number }) => hasLink && number !== null);
    const entries = all.filter(({ hasLink, isMarked, number, standsAlone }) => {
      if (hasLink) return !isAside;
      if (isPageList && (isMarked || (number !== null && !isAside))) return true;
      return standsAlone && isWorking && (number === null || isNumbered);
    });
    return { ...draft, entries };
  });
  const first = kept.findIndex(({ entries }) => entries.length > 0);
  const sections = kept.filter(({ entries }) => entries.length > 0);
  const titles = uniqueTitles(sections);
  return {
    introduction: introductionOf(first < 0 ? drafts : drafts.slice(0, first), sections[0]),
    sections: sections.map(({ title, line, isTop, introduction, entries }, at) => ({
      title: titles[at] ?? title,
      line,
      introduction: isTop ? [] : introduction,
      entries,
    })),
  };
}

/** Whether an entry has a page or a paper, and not merely a place on the web. */
export function namesWork({ page, paper }: Pick<OutlineEntry, 'page' | 'paper'>): boolean {
  return page !== null || (paper !== null && isStrongId(paper));
}

/** What stands before the first section that has entries, and under its own title when that is the list's. */
function introductionOf(before: readonly DraftSection[], first: DraftSection | undefined): readonly Line[] {
  const lines = before.flatMap(({ introduction, entries }) => [
    ...introduction,
    ...entries.map(({ inlines }) => lineOf(inlines)),
  ]);
  return [...lines, ...(first?.isTop === true ? first.introduction : [])].filter(line => line.length > 0);
}
