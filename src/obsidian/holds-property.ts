import { findFrontmatter, propertyChunks } from '../core/note/frontmatter';

/** Whether a note's own text has one of these properties, for when the app has not indexed it or cannot read its YAML. */
export function holdsProperty(note: string, keys: readonly string[]): boolean {
  const frontmatter = findFrontmatter(note);
  if (!frontmatter) return false;
  return propertyChunks(frontmatter.text).some(({ key }) => key !== null && keys.includes(key));
}
