import { getFrontMatterInfo } from '../text/frontmatter-info';
import { parseYaml, stringifyYaml } from '../text/yaml';

type Properties = Record<string, unknown>;

function read(yaml: string): Properties {
  const value: unknown = parseYaml(yaml);
  // Assumed: properties that are a list or a single value count as none.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};
}

// App: seen: in reports that its makers call intended: the block is written anew from the object, so comments, quotes and spacing are lost; the body keeps its bytes.
export function changeFrontMatter(text: string, change: (frontmatter: Properties) => void): string {
  const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
  const properties = read(frontmatter);
  change(properties);
  const body = text.slice(contentStart);
  // Assumed: no properties, no block.
  if (Object.keys(properties).length === 0) return exists ? body : text;
  return `---\n${stringifyYaml(properties)}---\n${body}`;
}
