import { parseProperties, type PropertyChunk } from './frontmatter';
import type { ParseYaml } from './parse-yaml';
import { isList, propertyLines, scalar, type PropertyValue } from './property-value';

/** What is to become of properties: their new values, or null where one goes. */
export type PropertyEdits = ReadonlyMap<string, PropertyValue | null>;

/** Whether the lines of a key are a list with one value a line. */
export function isBlockList(lines: string): boolean {
  return /^[^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-(?:[ \t]|\r?\n|$)/.test(lines);
}

/** Puts new lines in the place of the changed keys; new keys follow the nearest key of `order` before them. */
export function patchProperties(
  chunks: readonly PropertyChunk[],
  edits: PropertyEdits,
  order: readonly string[],
  parseYaml: ParseYaml,
): string {
  const eol = chunks.some(chunk => chunk.text.endsWith('\r\n')) ? '\r\n' : '\n';
  const lines = chunks.map(chunk => ({ ...chunk }));
  const last = lines.at(-1);
  if (last !== undefined && !last.text.endsWith('\n')) last.text += eol;
  for (const [name, value] of edits) {
    const old = lines.find(line => line.key === name);
    const text = patched(name, old?.text ?? '', value, parseYaml).replace(/\r?\n/g, eol);
    if (old === undefined) lines.splice(placeFor(name, lines, order), 0, { key: name, text });
    else old.text = text;
  }
  return lines.map(line => line.text).join('');
}

function patched(name: string, old: string, value: PropertyValue | null, parseYaml: ParseYaml): string {
  const comments = commentsIn(old, parseYaml).map(comment => `${comment}\n`);
  if (value === null) return comments.join('');
  const had = isList(value) && isBlockList(old) ? parseProperties(old, parseYaml)?.[name] : null;
  // A list that only grows keeps the lines it has.
  if (isList(value) && isList(had) && JSON.stringify(had) === JSON.stringify(value.slice(0, had.length))) {
    const indent = /^([ \t]*)-(?:[ \t]|\r?$)/m.exec(old)?.[1] ?? '  ';
    return (
      old +
      value
        .slice(had.length)
        .map(each => `${indent}- ${scalar(each)}\n`)
        .join('')
    );
  }
  return [`${propertyLines(name, value)}\n`, ...comments].join('');
}

function placeFor(name: string, lines: readonly PropertyChunk[], order: readonly string[]): number {
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
  for (const { index } of old.matchAll(/(?<!\S)#/g)) {
    const rest = /[^\r\n]*/.exec(old.slice(index))?.[0] ?? '';
    const without = old.slice(0, index) + old.slice(index + rest.length);
    if (index < end || JSON.stringify(parseProperties(without, parseYaml)) !== value) continue;
    comments.push(rest);
    end = index + rest.length;
  }
  return comments;
}
