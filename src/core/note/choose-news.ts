import type { News } from './plan';
import { titleWords } from './title-words';

/** Which news to take, by words of their titles; all of it when nothing is named. */
export interface NewsChoice {
  readonly only: readonly string[];
  readonly except: readonly string[];
}

export type ChosenNews =
  | { readonly kind: 'chosen'; readonly held: ReadonlySet<string> }
  /** Words that no title among the news has: a slip of the pen, which must not take or leave anything. */
  | { readonly kind: 'unmatched'; readonly words: string };

/** The news to hold back. What is doubtful waits unless it is named. */
export function chooseNews(news: readonly News[], { only, except }: NewsChoice): ChosenNews {
  const choices = news.filter(({ isChoice }) => isChoice);
  const unmatched = [...only, ...except].find(words => !choices.some(each => isNamed(each, words)));
  if (unmatched !== undefined) return { kind: 'unmatched', words: unmatched };
  const isAmong = (each: News, named: readonly string[]): boolean =>
    named.some(words => isNamed(each, words));
  const isTaken = (each: News): boolean =>
    !isAmong(each, except) && (only.length > 0 ? isAmong(each, only) : !each.isDoubtful);
  return {
    kind: 'chosen',
    held: new Set(choices.filter(each => !isTaken(each)).map(({ key }) => key)),
  };
}

/** Whether a title has all of the words, in whatever order and case. */
function isNamed({ title }: News, words: string): boolean {
  const [wanted, found] = [titleWords(words), new Set(titleWords(title))];
  return wanted.length > 0 && wanted.every(word => found.has(word));
}
