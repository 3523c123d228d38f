import type * as app from 'obsidian';

// App: typings: a link text is the way to a file and, from the first `#` on, to a place in it.
export const parseLinktext: typeof app.parseLinktext = linktext => {
  const plain = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
  const hash = plain.indexOf('#');
  return hash < 0 ? { path: plain, subpath: '' } : { path: plain.slice(0, hash), subpath: plain.slice(hash) };
};

export const getLinkpath: typeof app.getLinkpath = linktext => parseLinktext(linktext).path;

// App: typings: special characters go and spaces shrink, so that a link matches a heading written a little differently.
export const stripHeading: typeof app.stripHeading = heading =>
  shrink(heading.replace(/[!-&(-,./:-@[-^`{-~]/g, ' '));

// App: typings: only what would break the link itself goes.
export const stripHeadingForLink: typeof app.stripHeadingForLink = heading =>
  shrink(heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' '));

function shrink(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Assumed: a link with no name of its own shows `Note > Heading`.
export function displayTextOf(linktext: string): string {
  const parts = linktext.split('#').filter(part => part !== '');
  return parts.map(part => part.trim()).join(' > ');
}
