import { parseProperties, type PropertyChunk } from './frontmatter';
import type { ParseYaml } from './parse-yaml';
import { propertyLines, scalar, type PropertyValue } from './property-value';

/** What is to become of the lines of one key. */
export type PropertyEdit =
  | { readonly kind: 'set'; readonly value: PropertyValue }
  | { readonly kind: 'remove' }
  /** New values under a list that has one value a line, whose lines keep their bytes. */
  | { readonly kind: 'append'; readonly values: readonly string[] };

const listItem = /^([ \t]*)-(?:[ \t]|\r?$)/m;

/** Whether the lines of a key are a list with one value a line. */
export function isBlockList(lines: string): boolean {
  return /^[^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-(?:[ \t]|\r?\n|$)/.test(lines);
}

/** Puts new lines in the place of the changed keys; new keys follow the nearest key of `order` before them. */
export function patchProperties(
  chunks: readonly PropertyChunk[],
  edits: ReadonlyMap<string, PropertyEdit>,
  order: readonly string[],
  parseYaml: ParseYaml,
): string {
  const eol = chunks.some(chunk => chunk.text.endsWith('\r\n')) ? '\r\n' : '\n';
  const lines = chunks.map(chunk => ({ key: chunk.key, text: chunk.text }));
  const last = lines.at(-1);
  if (last !== undefined && !last.text.endsWith('\n')) last.text += eol;
  for (const [name, edit] of edits) {
    const old = lines.find(line => line.key === name);
    if (old !== undefined) old.text = patched(name, old.text, edit, eol, parseYaml);
    else lines.splice(placeFor(name, lines, order), 0, { key: name, text: linesOf(name, edit, eol) });
  }
  return lines.map(line => line.text).join('');
}

function patched(name: string, old: string, edit: PropertyEdit, eol: string, parseYaml: ParseYaml): string {
  if (edit.kind !== 'append')
    return (
      linesOf(name, edit, eol) +
      commentsIn(old, parseYaml)
        .map(comment => comment + eol)
        .join('')
    );
  const indent = listItem.exec(old)?.[1] ?? '  ';
  return old + edit.values.map(value => `${indent}- ${scalar(value)}${eol}`).join('');
}

function linesOf(name: string, edit: PropertyEdit, eol: string): string {
  if (edit.kind === 'remove') return '';
  const value = edit.kind === 'set' ? edit.value : edit.values;
  return propertyLines(name, value).replace(/\n/g, eol) + eol;
}

function placeFor(name: string, lines: readonly { key: string | null }[], order: readonly string[]): number {
  for (let rank = order.indexOf(name) - 1; rank >= 0; rank--) {
    const index = lines.findIndex(line => line.key === order[rank]);
    if (index !== -1) return index + 1;
  }
  return lines.length;
}

/** Comments that the member wrote beside or between the old lines: what can go without a change of the value. */
function commentsIn(old: string, parseYaml: ParseYaml): readonly string[] {
  const value = JSON.stringify(parseProperties(old, parseYaml));
  const comments: string[] = [];
  let end = 0;
  for (let at = old.indexOf('#'); at !== -1; at = old.indexOf('#', Math.max(at + 1, end))) {
    if (at > 0 && !/\s/.test(old[at - 1] ?? '')) continue;
    const rest = /[^\r\n]*/.exec(old.slice(at))?.[0] ?? '';
    const without = old.slice(0, at) + old.slice(at + rest.length);
    if (JSON.stringify(parseProperties(without, parseYaml)) !== value) continue;
    comments.push(rest);
    end = at + rest.length;
  }
  return comments;
}
