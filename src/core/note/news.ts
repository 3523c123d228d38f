import * as newsWording from '../wording/news-wording';
import { propertyOf } from './known-notes';
import type { ListedSection } from './listed';
import { saysMore, saysOtherwiseOfItself } from './changed-words';
import type { Change, Happening, News } from './plan';
import { noteOfKey, titleOfKey, type Survey } from './survey';

type Update = Extract<Change, { kind: 'update' }>;

/** What the list has that this vault has not taken yet, new entries first, in the order of the list; none where the list itself is new. */
export function newsOf(survey: Survey, changes: readonly Change[]): readonly News[] {
  const { before, now, subjects, known, context } = survey;
  if (before === null) return [];
  const updates = new Map(
    changes.flatMap(each => (each.kind === 'update' ? [[each.path, each] as const] : [])),
  );
  const sectionsBefore = sectionsByEntry(before);
  const sectionsNow = sectionsByEntry(now);
  const gone = [...sectionsBefore.keys()].filter(
    key => subjects.byKey(key) !== undefined || known.byKey.has(key),
  );
  const named = now.flatMap(({ key, entries }) => [key, ...entries.map(entry => entry.key)]);
  const removed = gone.filter(key => subjects.byKey(key) === undefined);
  const isDoubtful = removed.length > 2 && removed.length > sectionsBefore.size / 2;
  const isNew = ({ happened }: News): boolean => happened[0]?.kind === 'added';
  const news = [...new Set([subjects.listKey, ...named, ...gone])].flatMap((key): readonly News[] => {
    const path = noteOfKey(survey, key)?.path ?? context.pathOf(key);
    const update = updates.get(path);
    const isChoice = !/^(?:section|list):|^$/.test(key);
    const happened = isChoice
      ? [
          ...placeNews(survey, key, sectionsBefore.get(key) ?? [], sectionsNow.get(key) ?? []),
          ...entryNews(survey, key, update),
        ]
      : partNews(survey, key, update);
    const title = titleOfKey(survey, key);
    const each = { key, title, path, happened, isChoice };
    return happened.length === 0 ? [] : [{ ...each, isDoubtful: isDoubtful && removed.includes(key) }];
  });
  return [...news.filter(isNew), ...news.filter(each => !isNew(each))];
}

function sectionsByEntry(sections: readonly ListedSection[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const section of sections) {
    for (const { key } of section.entries) {
      const own = found.get(key) ?? [];
      found.set(key, own);
      if (!own.includes(section.key)) own.push(section.key);
    }
  }
  return found;
}

function placeNews(
  survey: Survey,
  key: string,
  before: readonly string[],
  now: readonly string[],
): readonly Happening[] {
  const title = titleOfKey(survey, key);
  const named = (sections: readonly string[]): readonly string[] =>
    sections.map(section => titleOfKey(survey, section));
  const left = named(before.filter(section => !now.includes(section)));
  const found = named(now.filter(section => !before.includes(section)));
  if (before.length === 0) return [{ kind: 'added', said: newsWording.added(title, found) }];
  if (survey.subjects.byKey(key) === undefined)
    return [{ kind: 'removed', said: newsWording.removed(title) }];
  if (left.length > 0 && found.length > 0)
    return [{ kind: 'moved', said: newsWording.moved(title, left, found) }];
  if (found.length > 0) return [{ kind: 'moved', said: newsWording.alsoIn(title, found) }];
  return left.length > 0 ? [{ kind: 'moved', said: newsWording.noMoreIn(title, left) }] : [];
}

/** What happened to the words of an entry, told by what an import would change in its note. */
function entryNews(survey: Survey, key: string, update: Update | undefined): readonly Happening[] {
  if (update === undefined) return [];
  const title = titleOfKey(survey, key);
  const { before, after } = update;
  const idAfter = propertyOf({ text: after }, 'paper_id');
  const idBefore = propertyOf({ text: before }, 'paper_id');
  if (idAfter !== null && idAfter !== idBefore)
    return [{ kind: 'identified', said: newsWording.identified(title, idBefore, idAfter) }];
  return [
    ...renamed(update),
    ...(saysMore(before, after) ? [{ kind: 'changed', said: newsWording.changed(title) } as const] : []),
  ];
}

function renamed({ before, after }: Update): readonly Happening[] {
  const [was, is] = [propertyOf({ text: before }, 'title'), propertyOf({ text: after }, 'title')];
  return was === null || is === null || was === is
    ? []
    : [{ kind: 'renamed', said: newsWording.renamed(was, is) }];
}

/** What happened to a section or to the list itself, apart from its entries. */
function partNews(survey: Survey, key: string, update: Update | undefined): readonly Happening[] {
  const title = titleOfKey(survey, key);
  if (key.startsWith('section:') && survey.before?.some(section => section.key === key) === false)
    return [{ kind: 'added', said: newsWording.section(title) }];
  if (update === undefined) return [];
  const words = saysOtherwiseOfItself(update.before, update.after);
  return [
    ...renamed(update),
    ...(words ? [{ kind: 'changed', said: newsWording.changed(title) } as const] : []),
  ];
}
