import type { News, Plan } from './plan';

/** Stands for all of a list that offers no choice: one that is new to the vault, or that changed in its own words alone. */
export const wholeList = '';

/** What of a plan may be taken or left: the keys of its news, or the list as a whole; none when nothing would change. */
export function choicesOf({ news, changes }: Pick<Plan, 'news' | 'changes'>): readonly string[] {
  if (changes.length === 0) return [];
  const keys = news.filter(each => each.isChoice).map(each => each.key);
  return keys.length > 0 ? keys : [wholeList];
}

/** What is chosen at first: everything that is not doubtful. */
export function usualChoice(plan: Pick<Plan, 'news' | 'changes'>): ReadonlySet<string> {
  const doubtful = new Set(doubtfulKeys(plan.news));
  return new Set(choicesOf(plan).filter(key => !doubtful.has(key)));
}

/** Keys of news that stay out of the vault when these are chosen. */
export function heldOf(news: readonly News[], chosen: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(news.flatMap(({ key, isChoice }) => (isChoice && !chosen.has(key) ? [key] : [])));
}

/** Removals that wait until a member chooses them. */
export function doubtfulKeys(news: readonly News[]): readonly string[] {
  return news.flatMap(({ key, isDoubtful }) => (isDoubtful ? [key] : []));
}
