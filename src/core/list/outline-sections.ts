import { lineOf } from './line';
import { isStrongId } from './paper-id';
import type { Outline, OutlineEntry, OutlineSection } from './outline';
import type { DraftEntry, DraftSection } from './draft';
import type { Line } from './reading-list';
import { uniqueTitles } from './section-title';

/** Decides which drafts are entries, and names their sections. */
export function finishSections(drafts: readonly DraftSection[]): Pick<Outline, 'introduction' | 'sections'> {
  const all = drafts.flatMap(draft => draft.entries);
  const linked = all.filter(({ entry }) => entry.hasLink);
  const isPageList = linked.filter(({ entry }) => entry.page !== null).length * 2 > linked.length;
  const kept = drafts.map(draft => ({ ...draft, entries: keptEntries(draft, drafts, isPageList) }));
  const first = kept.findIndex(draft => draft.entries.length > 0);
  const sections = kept.filter(draft => draft.entries.length > 0);
  const titles = uniqueTitles(sections);
  return {
    introduction: introductionOf(kept, drafts, first < 0 ? kept.length : first),
    sections: sections.map((draft, at): OutlineSection => ({
      title: titles[at] ?? draft.title,
      line: draft.line,
      introduction: draft.isTop ? [] : draft.introduction,
      entries: draft.entries.map(({ entry }) => entry),
    })),
  };
}

function keptEntries(
  draft: DraftSection,
  drafts: readonly DraftSection[],
  isPageList: boolean,
): readonly DraftEntry[] {
  const hasWork = draft.entries.some(({ entry }) => namesWork(entry));
  // Links to a chat or a tool before the first section, or beside a list of pages, are no entries.
  const others = drafts.some(other => other !== draft && other.entries.some(({ entry }) => namesWork(entry)));
  const isAside = !hasWork && others && (draft.isTop || isPageList);
  return draft.entries.filter(({ entry, isMarked }) =>
    entry.hasLink ? !isAside : isPageList && (isMarked || (entry.number !== null && !isAside)),
  );
}

function namesWork(entry: OutlineEntry): boolean {
  return entry.page !== null || (entry.paper !== null && isStrongId(entry.paper.id));
}

function introductionOf(
  kept: readonly Pick<DraftSection, 'isTop' | 'introduction'>[],
  drafts: readonly DraftSection[],
  first: number,
): readonly Line[] {
  const before = drafts
    .slice(0, first)
    .flatMap(draft => [...draft.introduction, ...draft.entries.map(({ inlines }) => lineOf(inlines))]);
  const top = kept[first];
  return [...before, ...(top?.isTop === true ? top.introduction : [])].filter(line => line.length > 0);
}
