import { findFrontmatter } from './frontmatter';
import { blockEnd, blockStart, findBlock, type FoundBlock, type Written } from './list-block';
import { mergeBlock } from './merge-block';
import { mergeProperties } from './merge-properties';
import type { ParseYaml } from './parse-yaml';
import { writtenOf, type WantedNote } from './wanted-note';

export type MergedNote =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed';
      /** The whole note; may be equal to the old text when only reports are due. */
      readonly text: string;
      /** Properties of the member's that the list has otherwise. */
      readonly keptProperties: readonly string[];
      /** What the list says in place of items that the member edited or removed. */
      readonly keptItems: readonly string[];
    }
  | { readonly kind: 'broken markers'; readonly line: number }
  | { readonly kind: 'unreadable properties' };

/** Names of properties that a note of this kind no longer has when the list stops giving them. */
const retirable = [
  'year',
  'venue',
  'url',
  'authors',
  'undecided',
  'papers',
  'sections',
  'entry',
  'list',
  'entry_id',
];

/** What an existing note becomes. A note last written from the same list is unchanged whatever the member did to it. */
export function mergeNote(text: string, wanted: WantedNote, parseYaml: ParseYaml): MergedNote {
  const block = findBlock(text);
  if (block.kind === 'broken') return { kind: 'broken markers', line: block.line };
  const end = blockEnd(writtenInto(block, wanted));
  if (block.kind === 'block' && text.startsWith(end, block.to - end.length)) return { kind: 'unchanged' };
  const frontmatter = findFrontmatter(text);
  if (frontmatter === null) return { kind: 'unreadable properties' };
  const written = block.kind === 'block' ? block.written.properties : null;
  const names = new Set<string>(wanted.properties.map(each => each.name));
  const retired = retirable.filter(name => !names.has(name));
  const properties = mergeProperties(frontmatter.text, wanted.properties, retired, written, parseYaml);
  if (properties.kind === 'unreadable') return { kind: 'unreadable properties' };
  const body = mergeBody(text, block, wanted, end);
  const after = text.slice(0, frontmatter.from) + properties.text + body.text.slice(frontmatter.to);
  return { kind: 'changed', text: after, keptProperties: properties.kept, keptItems: body.kept };
}

/** An entry whose page could not be read says nothing new of its block, so the block stays as it was written. */
function writtenInto(block: FoundBlock, wanted: WantedNote): Written {
  const written = writtenOf(wanted);
  return wanted.partial && block.kind === 'block' ? { ...written, items: block.written.items } : written;
}

/** The note with its list block merged; its properties are as they were. */
function mergeBody(
  text: string,
  block: FoundBlock,
  wanted: WantedNote,
  end: string,
): { readonly text: string; readonly kept: readonly string[] } {
  if (block.kind !== 'block') return { text, kept: [] };
  const eol = text[text.indexOf('\n', block.from) - 1] === '\r' ? '\r\n' : '\n';
  const merged = wanted.partial
    ? { content: block.content, kept: [] }
    : mergeBlock(block.content, block.written.items, wanted.items, eol);
  const inner = `${blockStart}${eol}${merged.content}${end}`;
  return { text: text.slice(0, block.from) + inner + text.slice(block.to), kept: merged.kept };
}
