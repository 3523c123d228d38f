import { noteName } from '../core/note/note-name';

/** A folder inside the vault as its path without outer slashes, '' for the whole vault; null for any other place. */
export function safeFolder(text: string): string | null {
  const path = text
    .trim()
    .normalize('NFC')
    .replace(/^\/|\/$/g, '');
  if (path === '') return '';
  const parts = path.split('/');
  // A name that the notes' own naming would change is one that some system or a wikilink cannot hold.
  return parts.every(part => noteName(part) === part) ? path : null;
}
