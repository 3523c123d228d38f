import { keyOf, textOf, tokenOfProperty, type Token } from './list-block';
import { propertyChunks, parseProperties, type PropertyChunk } from './frontmatter';
import type { ParseYaml } from './parse-yaml';
import { isList, propertyLines, valueKey, type PropertyValue } from './property-value';
import type { WantedProperty } from './wanted-note';

export type MergedProperties =
  | {
      readonly kind: 'merged';
      /** The lines between the fences. */
      readonly text: string;
      /** Names of properties that the member set and the list has otherwise now. */
      readonly kept: readonly string[];
    }
  | { readonly kind: 'unreadable' };

/** What was written of one property, told by the tokens of the end marker. */
interface Base {
  readonly has: (name: string) => boolean;
  readonly reads: (name: string, value: unknown) => boolean;
}

/**
 * Merges per key: a property still as written follows the list, one that the member set or removed stays so.
 * `written` is null for a note without a list block, where nothing tells what was written: there only what a list
 * alone writes is followed, and lists gain.
 */
export function mergeProperties(
  text: string,
  wanted: readonly WantedProperty[],
  retired: readonly string[],
  written: readonly Token[] | null,
  parseYaml: ParseYaml,
): MergedProperties {
  const before = parseProperties(text, parseYaml);
  if (before === null) return { kind: 'unreadable' };
  const base = written === null ? null : baseOf(written);
  const edits = new Map<string, PropertyValue | null>();
  const kept: string[] = [];
  for (const each of wanted) {
    const decided = decide(each, before[each.name], base);
    if (decided === 'keep') kept.push(each.name);
    else if (decided !== 'leave') edits.set(each.name, decided);
  }
  for (const name of retired) if (base?.reads(name, before[name]) === true) edits.set(name, null);
  if (edits.size === 0) return { kind: 'merged', text, kept };
  const after = patch(
    propertyChunks(text),
    edits,
    wanted.map(each => each.name),
  );
  return isAsMeant(before, parseProperties(after, parseYaml), edits)
    ? { kind: 'merged', text: after, kept }
    : { kind: 'unreadable' };
}

function baseOf(written: readonly Token[]): Base {
  const texts = new Map(written.map(each => [keyOf(each), textOf(each)]));
  const of = (name: string): string | undefined => texts.get(keyOf(tokenOfProperty(name, '')));
  return {
    has: name => of(name) !== undefined,
    reads: (name, value) => of(name) === textOf(tokenOfProperty(name, valueKey(value))),
  };
}

type Decision = PropertyValue | 'leave' | 'keep';

function decide(wanted: WantedProperty, value: unknown, base: Base | null): Decision {
  const absent = value === undefined;
  if (wanted.rule === 'once') return 'leave';
  if (wanted.rule === 'gain') return gain(wanted, value, base);
  if (!absent && valueKey(value) === valueKey(wanted.value)) return 'leave';
  if (base === null) return withoutBase(wanted, value);
  if (absent) return base.has(wanted.name) ? 'leave' : wanted.value;
  if (base.reads(wanted.name, value)) return wanted.value;
  return base.has(wanted.name) && !base.reads(wanted.name, wanted.value) ? 'keep' : 'leave';
}

/** `aliases` and `tags`: adds what was never written before, removes nothing, writes nothing twice. */
function gain(wanted: WantedProperty, value: unknown, base: Base | null): Decision {
  const values = isList(wanted.value) ? wanted.value : [];
  const had = isList(value)
    ? value.map(String)
    : value === undefined || value === null
      ? []
      : [String(value)];
  const known = new Set(had.map(each => each.toLowerCase()));
  const added = values.filter(
    each => !known.has(each.toLowerCase()) && !(base?.has(`${wanted.name}:${each}`) ?? value !== undefined),
  );
  return added.length === 0 ? 'leave' : [...had, ...added];
}

/** In a note that the member took over, only the place in the list is the list's: numbers and links to sections. */
function withoutBase(wanted: WantedProperty, value: unknown): Decision {
  if (value === undefined) return isList(wanted.value) ? wanted.value : 'leave';
  if (typeof wanted.value === 'number' && typeof value === 'number') return wanted.value;
  if (isList(wanted.value) && isList(value) && value.every(each => /^\[\[.*\]\]$/.test(String(each)))) {
    const missing = wanted.value.filter(each => !value.includes(each));
    return missing.length === 0 ? 'leave' : [...value, ...missing];
  }
  return 'keep';
}

/** Puts new lines in the place of the changed keys; new keys follow the nearest wanted key before them. */
function patch(
  chunks: readonly PropertyChunk[],
  edits: ReadonlyMap<string, PropertyValue | null>,
  order: readonly string[],
): string {
  const eol = chunks.some(chunk => chunk.text.endsWith('\r\n')) ? '\r\n' : '\n';
  const lines = chunks.map(chunk => ({ key: chunk.key, text: chunk.text }));
  const last = lines.at(-1);
  if (last !== undefined && !last.text.endsWith('\n')) last.text += eol;
  for (const [name, value] of edits) {
    const index = lines.findIndex(line => line.key === name);
    const text = value === null ? '' : propertyLines(name, value).replace(/\n/g, eol) + eol;
    const old = lines[index];
    if (old !== undefined) old.text = withComments(text, old.text, eol);
    else lines.splice(placeFor(name, lines, order), 0, { key: name, text });
  }
  return lines.map(line => line.text).join('');
}

function placeFor(name: string, lines: readonly { key: string | null }[], order: readonly string[]): number {
  for (let rank = order.indexOf(name) - 1; rank >= 0; rank--) {
    const index = lines.findIndex(line => line.key === order[rank]);
    if (index !== -1) return index + 1;
  }
  return lines.length;
}

/** Comments that the member wrote beside or between the old lines stay, behind the new ones. */
function withComments(text: string, old: string, eol: string): string {
  const comments = [...old.matchAll(/(?:^|\s)(#[^\r\n]*)/gm)]
    .filter(match => !isInQuotes(old, match.index))
    .map(match => `${match[1] ?? ''}${eol}`);
  return text + comments.join('');
}

function isInQuotes(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return (line.match(/"/g) ?? []).length % 2 === 1 || (line.match(/'/g) ?? []).length % 2 === 1;
}

function isAsMeant(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> | null,
  edits: ReadonlyMap<string, PropertyValue | null>,
): boolean {
  if (after === null) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...edits.keys()]);
  return [...names].every(name => {
    const value = edits.get(name);
    if (value === undefined) return JSON.stringify(before[name]) === JSON.stringify(after[name]);
    return value === null ? !(name in after) : valueKey(after[name]) === valueKey(value);
  });
}
