import { keyOf, textOf, tokenOfProperty, type Token } from './list-block';
import { propertyChunks, parseProperties } from './frontmatter';
import type { ParseYaml } from './parse-yaml';
import { isBlockList, patchProperties, type PropertyEdits } from './patch-properties';
import { isList, valueKey, type PropertyValue } from './property-value';
import { ruleOf, type WantedProperty } from './wanted-note';

export interface MergedProperties {
  /** The lines between the fences. */
  readonly text: string;
  /** Names of properties that the member set and the list has otherwise now. */
  readonly kept: readonly string[];
}

/** What was written of one property, told by the tokens of the list block. */
interface Base {
  readonly has: (name: string) => boolean;
  readonly reads: (name: string, value: unknown) => boolean;
}

/**
 * Merges per key: a property still as written follows the list, one that the member set or removed stays so.
 * `written` is null for a note without a list block, where nothing tells what was written: there only what a list
 * alone writes is followed, and lists gain. Null for properties that cannot be read or changed safely.
 */
export function mergeProperties(
  text: string,
  wanted: readonly WantedProperty[],
  written: readonly Token[] | null,
  parseYaml: ParseYaml,
): MergedProperties | null {
  const before = parseProperties(text, parseYaml);
  if (before === null) return null;
  const base = written === null ? null : baseOf(written);
  const chunks = propertyChunks(text);
  const order = wanted.map(([name]) => name as string);
  const edits = new Map<string, PropertyValue | null>();
  const kept: string[] = [];
  for (const each of wanted) {
    const [name] = each;
    const isBlock = isBlockList(chunks.find(chunk => chunk.key === name)?.text ?? '');
    const decided = decide(each, before[name], base, isBlock);
    if (decided === 'keep') kept.push(name);
    else if (decided !== 'leave') edits.set(name, decided.value);
  }
  // What the list wrote and no longer gives goes, when it reads as written.
  for (const name of Object.keys(before))
    if (!order.includes(name) && base?.reads(name, before[name]) === true) edits.set(name, null);
  if (edits.size === 0) return { text, kept };
  const after = patchProperties(chunks, edits, order, parseYaml);
  return isAsMeant(before, parseProperties(after, parseYaml), edits) ? { text: after, kept } : null;
}

function baseOf(written: readonly Token[]): Base {
  const texts = new Map(written.map(each => [keyOf(each), textOf(each)]));
  const of = (name: string): string | undefined => texts.get(keyOf(tokenOfProperty(name, '')));
  return {
    has: name => of(name) !== undefined,
    reads: (name, value) => of(name) === textOf(tokenOfProperty(name, valueKey(value))),
  };
}

type Decision = { readonly value: PropertyValue } | 'leave' | 'keep';

function decide(
  [name, wanted]: WantedProperty,
  value: unknown,
  base: Base | null,
  isBlock: boolean,
): Decision {
  const rule = ruleOf(name);
  if (rule === 'once') return 'leave';
  if (rule === 'gain') return gain(name, wanted, value, base, isBlock);
  if (valueKey(value) === valueKey(wanted)) return 'leave';
  if (base === null) return withoutBase(wanted, value);
  if (value === undefined) return base.has(name) ? 'leave' : { value: wanted };
  if (base.reads(name, value)) return { value: wanted };
  return base.has(name) && !base.reads(name, wanted) ? 'keep' : 'leave';
}

/** `aliases` and `tags`: adds what was never written before, removes nothing, writes nothing twice. */
function gain(
  name: string,
  wanted: PropertyValue,
  value: unknown,
  base: Base | null,
  isBlock: boolean,
): Decision {
  const had: readonly unknown[] = isList(value) ? value : [value ?? []].flat();
  const known = new Set(had.map(each => (typeof each === 'string' ? each.toLowerCase() : each)));
  const added = [wanted]
    .flat()
    .map(String)
    .filter(each => !known.has(each.toLowerCase()) && !(base?.has(`${name}:${each}`) ?? value !== undefined));
  if (added.length === 0) return 'leave';
  if (isBlock && isList(value)) return { value: [...value, ...added] };
  // Written anew, a number or a mapping would lose how the member spelled it.
  const texts = had.filter((each): each is string => typeof each === 'string');
  return texts.length === had.length ? { value: [...texts, ...added] } : 'leave';
}

/** In a note that the member took over, only the place in the list is the list's: numbers and links to sections. */
function withoutBase(wanted: PropertyValue, value: unknown): Decision {
  if (value === undefined) return isList(wanted) ? { value: wanted } : 'leave';
  if (typeof wanted === 'number' && typeof value === 'number') return { value: wanted };
  if (!isList(wanted) || !isList(value) || !value.every(each => /^\[\[.*\]\]$/.test(String(each))))
    return 'keep';
  const missing = wanted.filter(each => !value.includes(each));
  return missing.length === 0 ? 'leave' : { value: [...value, ...missing] };
}

function isAsMeant(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> | null,
  edits: PropertyEdits,
): boolean {
  if (after === null) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...edits.keys()]);
  return [...names].every(name => {
    const value = edits.get(name);
    if (value === undefined) return JSON.stringify(before[name]) === JSON.stringify(after[name]);
    return value === null ? !(name in after) : valueKey(after[name]) === valueKey(value);
  });
}
