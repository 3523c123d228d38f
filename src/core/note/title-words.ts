/** The words of a title in lower case, without punctuation. */
export function titleWords(title: string): readonly string[] {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}+]+/u)
    .filter(word => word !== '');
}

/** How many of the shorter title's words the longer one has, from 0 to 1. */
export function sharedWords(title: string, other: string): number {
  const words = new Set(titleWords(title));
  const others = new Set(titleWords(other));
  const fewer = Math.min(words.size, others.size);
  return fewer === 0 ? 0 : [...others].filter(word => words.has(word)).length / fewer;
}
