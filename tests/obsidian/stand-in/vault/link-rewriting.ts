import type * as app from 'obsidian';
import { getLinkpath } from '../text/link-text';

/** A link and the linktext it is to have instead, without the place in the note that it leads to. */
export interface NewTarget {
  readonly reference: app.Reference;
  readonly linktext: string;
}

const hasPlace = (reference: app.Reference): reference is app.ReferenceCache => 'position' in reference;

/** Characters that would end the address of a Markdown link. */
export function markdownAddress(linktext: string): string {
  return linktext
    .replace(/[\s%()<>]/g, encodeURIComponent)
    .replace(/[()]/g, char => (char === '(' ? '%28' : '%29'));
}

// Assumed: what is shown and the place in the note are kept, and so is the kind of link.
function rewritten({ reference, linktext }: NewTarget): string {
  const { original, link } = reference;
  const subpath = link.slice(getLinkpath(link).length);
  if (/^!?\[\[/.test(original)) {
    const shown = /\\?\|[^]*(?=\]\])/.exec(original)?.[0] ?? '';
    return `${original.startsWith('!') ? '!' : ''}[[${linktext}${subpath}${shown}]]`;
  }
  const shown = original.slice(0, original.lastIndexOf(']('));
  const title = /\s+(?:"[^]*"|'[^]*')\s*\)$/.exec(original)?.[0] ?? ')';
  return `${shown}](${markdownAddress(linktext + subpath)}${title}`;
}

/** The text with new targets; a link that is no longer where it was known to be stays as it is. */
export function rewriteLinks(text: string, targets: readonly NewTarget[]): string {
  const placed = targets.flatMap(target =>
    hasPlace(target.reference) ? [{ target, at: target.reference.position.start.offset }] : [],
  );
  let result = text;
  for (const { target, at } of placed.sort((one, other) => other.at - one.at)) {
    const { original } = target.reference;
    if (!result.startsWith(original, at)) continue;
    result = result.slice(0, at) + rewritten(target) + result.slice(at + original.length);
  }
  return result;
}

/** The same for links in properties, of which only the key is known. */
export function propertyTargets(targets: readonly NewTarget[]): ReadonlyMap<string, string> {
  const inProperties = targets.filter(({ reference }) => !hasPlace(reference));
  return new Map(inProperties.map(target => [target.reference.original, rewritten(target)]));
}
