import type { News, NewsKind } from './plan';

/** One piece of news as scripts read it. */
export interface NewsJson {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly kinds: readonly NewsKind[];
  /** A sentence for each of the kinds. */
  readonly said: readonly string[];
  /** In a dry run whether it would be taken. */
  readonly taken: boolean;
}

export function newsJson(news: readonly News[], isTaken: (each: News) => boolean): readonly NewsJson[] {
  return news.map(each => ({
    key: each.key,
    title: each.title,
    path: each.path,
    kinds: each.happened.map(({ kind }) => kind),
    said: each.happened.map(({ said }) => said),
    taken: isTaken(each),
  }));
}
