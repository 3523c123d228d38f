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
  const [, slash, name = ''] = match;
  return {
    name: name.toLowerCase(),
    closing: slash === '/',
    attribute: wanted => attributeOf(text, wanted),
  };
}

function attributeOf(tag: string, wanted: string): string | null {
  const attributes = /\s([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
  for (const [, name, ...values] of tag.matchAll(attributes))
    if (name?.toLowerCase() === wanted) return decodeEntities(values.join(''));
  return null;
}
