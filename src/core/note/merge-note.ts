import { findFrontmatter } from './frontmatter';
import { blockEnding, blockStart, findBlock, tokensIn, type FoundBlock, type Written } from './list-block';
import { mergeBlock } from './merge-block';
import { mergeProperties } from './merge-properties';
import type { ParseYaml } from './parse-yaml';
import { writtenOf, type WantedNote } from './wanted-note';

export interface ChangedNote {
  readonly kind: 'changed';
  /** The whole note; may be equal to the old text when only reports are due. */
  readonly text: string;
  /** Properties of the member's that the list has otherwise. */
  readonly keptProperties: readonly string[];
  /** What the list says in place of items that the member edited or removed. */
  readonly keptItems: readonly string[];
}

export type MergedNote =
  | ChangedNote
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'broken markers'; readonly line: number }
  | { readonly kind: 'unreadable properties' };

/** What an existing note becomes. A note last written from the same list is unchanged whatever the member did to it. */
export function mergeNote(text: string, wanted: WantedNote, parseYaml: ParseYaml): MergedNote {
  const block = findBlock(text);
  if (block.kind === 'broken') return { kind: 'broken markers', line: block.line };
  const now = writtenOf(wanted);
  const before = block.kind === 'block' ? block.written : null;
  // An entry whose page could not be read says nothing new of its block, so the block stays as it was written.
  const next = wanted.partial && before !== null ? { ...now, items: before.items } : now;
  if (before?.properties === next.properties && before.items === next.items) return { kind: 'unchanged' };
  const frontmatter = findFrontmatter(text);
  const written = before === null ? null : tokensIn(before.properties);
  const properties =
    frontmatter === null ? null : mergeProperties(frontmatter.text, wanted.properties, written, parseYaml);
  if (frontmatter === null || properties === null) return { kind: 'unreadable properties' };
  const body = mergeBody(text, block, wanted, next);
  const after = text.slice(0, frontmatter.from) + properties.text + body.text.slice(frontmatter.to);
  return { kind: 'changed', text: after, keptProperties: properties.kept, keptItems: body.kept };
}

/** The note with its list block merged; its properties are as they were. */
function mergeBody(
  text: string,
  block: FoundBlock,
  { partial, items }: WantedNote,
  next: Written,
): { readonly text: string; readonly kept: readonly string[] } {
  if (block.kind !== 'block') return { text, kept: [] };
  const { from, to, content, written } = block;
  const eol = text[text.indexOf('\n', from) - 1] === '\r' ? '\r\n' : '\n';
  const merged = partial ? { content, kept: [] } : mergeBlock(content, tokensIn(written.items), items, eol);
  const inner = `${blockStart}${eol}${merged.content}${blockEnding(next, eol)}`;
  return { text: text.slice(0, from) + inner + text.slice(to), kept: merged.kept };
}
