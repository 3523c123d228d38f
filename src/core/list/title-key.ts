/**
 * What two spellings of one title share: equal for titles that differ only in case, Unicode form, punctuation, spaces,
 * hyphens or emphasis, and for no others.
 */
export function titleKey(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  // "+" tells C++ from C; it is never used as punctuation.
  const key = plain.replace(/[^\p{L}\p{N}\p{M}+]+/gu, '');
  return key === '' ? plain.trim() : key;
}
