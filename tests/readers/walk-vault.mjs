import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const fence = /^---\n([\s\S]*?\n)---\n/;
const wikilink = /!?\[\[([^\]#|]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]/g;
/** Beside the name of a paper that has no note yet stands where the paper is. */
const address = /^(?: · | \()\[[^\]]+\]\(https?:/;

/**
 * Every visible file of a vault and what its notes link, found without a line of the product's own code.
 * @param {string} vault
 */
export function walkVault(vault) {
  const paths = readdirSync(vault, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(vault, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.split('/').some(part => part.startsWith('.')))
    .sort();
  const notes = paths
    .filter(path => path.endsWith('.md'))
    .map(path => readNote(path, readFileSync(join(vault, path), 'utf8')));
  return { paths, notes, leadsTo: finderOf(paths) };
}

function readNote(path, text) {
  const [head = '', properties = ''] = fence.exec(text) ?? [];
  const body = text.slice(head.length);
  return {
    path,
    properties: load(properties, { schema: CORE_SCHEMA }) ?? {},
    propertyLinks: linksIn(properties),
    body,
    links: linksIn(body),
  };
}

/** Code shows links and has none. */
function linksIn(text) {
  return text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .split('\n')
    .flatMap(line =>
      [...line.matchAll(wikilink)].map(found => ({
        target: found[1].replace(/\\$/, ''),
        hasAddress: address.test(line.slice(found.index + found[0].length)),
        isInHeadingOrTable: /^(?:#|\|)/.test(line),
      })),
    );
}

/** A link names a file by its name or its path, and a note without its ending. */
function finderOf(paths) {
  const named = new Map();
  for (const path of paths) {
    for (const name of [path, basename(path)]) named.set(name.replace(/\.md$/, ''), path);
  }
  return target => named.get(target) ?? null;
}
