import { decodeEntities } from './entity';

/** One tag of HTML, read only for what a note may show of it. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  attribute(name: string): string | null;
}

/** Reads `<a href="…">` and the like; null when the text is no tag. */
export function readHtmlTag(text: string): HtmlTag | null {
  const match = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(text);
  if (match === null) return null;
  return {
    name: (match[2] ?? '').toLowerCase(),
    closing: match[1] === '/',
    attribute: name => attributeOf(text, name),
  };
}

function attributeOf(tag: string, name: string): string | null {
  const attribute = /\s([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
  for (const match of tag.matchAll(attribute))
    if (match[1]?.toLowerCase() === name) return decodeEntities(match[2] ?? match[3] ?? match[4] ?? '');
  return null;
}
