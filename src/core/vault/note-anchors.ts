/** The places inside a note that a link can name: its headings and its block ids, as `hasAnchor` compares them. */
export interface NoteAnchors {
  readonly headings: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

export function noteAnchors(lines: readonly string[]): NoteAnchors {
  const headings = new Set<string>();
  const blocks = new Set<string>();
  for (const line of lines) {
    const heading = /^ {0,3}#{1,6}[ \t]+(.+)$/.exec(line)?.[1];
    if (heading !== undefined) headings.add(headingKey(heading.replace(/[ \t]+#+[ \t]*$/, '')));
    const block = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(line)?.[1];
    if (block !== undefined) blocks.add(block.toLowerCase());
  }
  return { headings, blocks };
}

/** Whether the note has what follows the `#` of a link: `Heading`, `Heading#Deeper` or `^block`. */
export function hasAnchor(anchors: NoteAnchors, subpath: string): boolean {
  if (subpath.startsWith('^')) return anchors.blocks.has(subpath.slice(1).toLowerCase());
  return subpath.split('#').every(part => anchors.headings.has(headingKey(part)));
}

/** Obsidian leaves punctuation out of a link to a heading, because most of it has a meaning in links. */
function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
