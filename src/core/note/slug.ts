import { digest } from '../digest';
import { titleWords } from './title-words';

/** A short id made of a title's words; titles without letters or digits get a digest. */
export function slugOf(title: string): string {
  const words = titleWords(title).join('-');
  if (words === '') return digest(title);
  return words.length <= 60 ? words : `${words.slice(0, 51)}-${digest(words)}`;
}
