import type { SyntaxNode } from '@lezer/common';
import type * as app from 'obsidian';
import { readMarkdownLink, readWikilink } from './link-syntax';
import type { ParsedNote } from './parsed-note';

interface Inlines {
  readonly links: app.LinkCache[];
  readonly embeds: app.EmbedCache[];
  readonly tags: app.TagCache[];
  readonly footnotes: app.FootnoteCache[];
  readonly footnoteRefs: app.FootnoteRefCache[];
  readonly referenceLinks: app.ReferenceLinkCache[];
}

const wanted: ReadonlySet<string> = new Set([
  'WikiLink',
  'WikiEmbed',
  'Link',
  'Image',
  'Hashtag',
  'FootnoteReference',
  'FootnoteDefinition',
  'LinkReference',
]);

/** What stands inside of lines, in the order of the note. Code has no such nodes, so nothing in it counts. */
export function inlinesOf(note: ParsedNote): Inlines {
  const found: Inlines = {
    links: [],
    embeds: [],
    tags: [],
    footnotes: [],
    footnoteRefs: [],
    referenceLinks: [],
  };
  // A node is made only for what is wanted, because a long note has many more of them.
  note.top.cursor().iterate(ref => {
    if (wanted.has(ref.name)) collect(ref.node, note, found);
  });
  return found;
}

function collect(node: SyntaxNode, note: ParsedNote, found: Inlines): void {
  const original = note.textOf(node);
  const position = note.placeOf(node);
  const add = (to: app.ReferenceCache[], link: app.Reference | undefined): void => {
    if (link) to.push({ ...link, position });
  };
  switch (node.name) {
    case 'WikiLink':
      return add(found.links, readWikilink(original));
    case 'WikiEmbed':
      return add(found.embeds, readWikilink(original));
    case 'Link':
      return add(found.links, readMarkdownLink(original));
    case 'Image':
      return add(found.embeds, readMarkdownLink(original));
    case 'Hashtag':
      return void found.tags.push({ tag: original, position });
    case 'FootnoteReference':
      return void found.footnoteRefs.push({ id: original.slice(2, -1), position });
    case 'FootnoteDefinition':
      return void found.footnotes.push({ id: original.slice(2, original.indexOf(']:')), position });
    case 'LinkReference': {
      const [, id = '', link = ''] = /^\[([^\]]+)\]:\s*<?([^\s>]*)/.exec(original) ?? [];
      return void found.referenceLinks.push({ id, link, position });
    }
  }
}
