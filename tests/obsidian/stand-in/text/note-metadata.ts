import type { SyntaxNode } from '@lezer/common';
import type * as app from 'obsidian';
import { inlinesOf } from './inline-metadata';
import { listItemsOf } from './list-item-metadata';
import { childrenOf, parseNote, type ParsedNote } from './parsed-note';
import { propertiesOf } from './properties-metadata';
import { TextPositions } from './text-positions';

const typeOfNode: Readonly<Record<string, string>> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'thematicBreak',
  Table: 'table',
  LinkReference: 'definition',
  FootnoteDefinition: 'footnoteDefinition',
  VaultComment: 'comment',
  MathBlock: 'math',
};

function sectionType(node: SyntaxNode, text: string): string {
  if (/Heading\d$/.test(node.name)) return 'heading';
  // App: docs: a quote that begins with `[!type]` is a callout.
  if (node.name === 'Blockquote') return /^>\s*\[!/.test(text) ? 'callout' : 'blockquote';
  return typeOfNode[node.name] ?? 'text';
}

const idAtEnd = /(?:^|\s)\^([A-Za-z\d-]+)\s*$/;

/** A paragraph that is an id alone names the block above it, as a table or a list needs it. */
function sectionsOf(note: ParsedNote): { sections: app.SectionCache[]; blocks: app.BlockCache[] } {
  const sections: app.SectionCache[] = [];
  const blocks: app.BlockCache[] = [];
  for (const node of childrenOf(note.top)) {
    const text = note.textOf(node);
    const section: app.SectionCache = { type: sectionType(node, text), position: note.placeOf(node) };
    const id = node.name === 'Paragraph' ? idAtEnd.exec(text)?.[1] : undefined;
    const above = text.trim() === `^${id}` ? sections.at(-1) : undefined;
    const named = above ?? section;
    if (id !== undefined) {
      named.id = id;
      blocks.push({ id, position: named.position });
    }
    sections.push(section);
  }
  return { sections, blocks };
}

function headingsOf(note: ParsedNote): app.HeadingCache[] {
  const isHeading = (node: SyntaxNode): boolean => /Heading\d$/.test(node.name);
  return childrenOf(note.top)
    .filter(isHeading)
    .map(node => {
      const text = note.textOf(node);
      const isUnderlined = node.name.startsWith('Setext');
      // Assumed: a heading keeps its Markdown, without the marks that make it one.
      const heading = isUnderlined
        ? text.replace(/\s*\n[^\n]*$/, '')
        : text.replace(/^#+\s*/, '').replace(/(?:^|\s+)#+\s*$/, '');
      return { heading: heading.trim(), level: Number(node.name.slice(-1)), position: note.placeOf(node) };
    });
}

type Filled = { -readonly [Key in keyof app.CachedMetadata]: app.CachedMetadata[Key] };

/** What the app's index would know of a note; like there, what the note has none of is left out. */
export function metadataOf(text: string): app.CachedMetadata {
  const positions = new TextPositions(text);
  const note = parseNote(text, positions);
  const properties = propertiesOf(text, positions);
  const { sections, blocks } = sectionsOf(note);
  const listItems = listItemsOf(note);
  const { frontmatterPosition: position } = properties;
  if (position) sections.unshift({ type: 'yaml', position });
  for (const { id, position } of listItems) if (id !== undefined) blocks.push({ id, position });
  const found: Filled = { ...inlinesOf(note), headings: headingsOf(note), sections, listItems };
  const filled = Object.entries(found).filter(([, items]) => Array.isArray(items) && items.length > 0);
  return {
    ...(Object.fromEntries(filled) as app.CachedMetadata),
    ...properties,
    // Assumed: ids of blocks are kept in small letters.
    ...(blocks.length > 0
      ? { blocks: Object.fromEntries(blocks.map(block => [block.id.toLowerCase(), block])) }
      : {}),
  };
}
