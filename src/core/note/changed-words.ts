import { splitItems } from './block-items';
import { findFrontmatter, propertyChunks } from './frontmatter';
import { findBlock } from './list-block';
import type { PropertyName } from './property-names';

/** Properties that tell where an entry stands and what it is called: news of their own, or none at all. */
const ofPlace: ReadonlySet<string> = new Set<PropertyName>([
  'entry_id',
  'title',
  'aliases',
  'sections',
  'entry',
  'papers',
]);

/** Whether a note of an entry differs in more than its place, its number and its name. */
export function saysMore(before: string, after: string): boolean {
  return wordsOf(before) !== wordsOf(after);
}

/** Whether the note of a section or of the list differs in more than its entries. */
export function saysOtherwiseOfItself(before: string, after: string): boolean {
  return paragraphsOf(before) !== paragraphsOf(after);
}

function wordsOf(note: string): string {
  const chunks = propertyChunks(findFrontmatter(note)?.text ?? '');
  const properties = chunks.filter(({ key }) => key === null || !ofPlace.has(key));
  return properties.map(chunk => chunk.text).join('') + contentOf(note);
}

function paragraphsOf(note: string): string {
  const { items } = splitItems(contentOf(note));
  return items.flatMap(({ form, text }) => (form === 'paragraph' ? [text] : [])).join('');
}

function contentOf(note: string): string {
  const block = findBlock(note);
  return block.kind === 'block' ? block.content : '';
}
