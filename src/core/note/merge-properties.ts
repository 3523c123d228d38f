import { keyOf, textOf, tokenOfProperty, type Token } from './list-block';
import { propertyChunks, parseProperties } from './frontmatter';
import type { ParseYaml } from './parse-yaml';
import { isBlockList, patchProperties, type PropertyEdit } from './patch-properties';
import { isList, valueKey } from './property-value';
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
  const chunks = propertyChunks(text);
  const edits = new Map<string, PropertyEdit>();
  const kept: string[] = [];
  for (const each of wanted) {
    const lines = chunks.find(chunk => chunk.key === each.name)?.text ?? '';
    const decided = decide(each, before[each.name], base, isBlockList(lines));
    if (decided === 'keep') kept.push(each.name);
    else if (decided !== 'leave') edits.set(each.name, decided);
  }
  for (const name of retired)
    if (base?.reads(name, before[name]) === true) edits.set(name, { kind: 'remove' });
  if (edits.size === 0) return { kind: 'merged', text, kept };
  const names = wanted.map(each => each.name);
  const after = patchProperties(chunks, edits, names, parseYaml);
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

type Decision = PropertyEdit | 'leave' | 'keep';

function decide(wanted: WantedProperty, value: unknown, base: Base | null, isBlock: boolean): Decision {
  const absent = value === undefined;
  const set = { kind: 'set', value: wanted.value } as const;
  if (wanted.rule === 'once') return 'leave';
  if (wanted.rule === 'gain') return gain(wanted, value, base, isBlock);
  if (!absent && valueKey(value) === valueKey(wanted.value)) return 'leave';
  if (base === null) return withoutBase(wanted, value);
  if (absent) return base.has(wanted.name) ? 'leave' : set;
  if (base.reads(wanted.name, value)) return set;
  return base.has(wanted.name) && !base.reads(wanted.name, wanted.value) ? 'keep' : 'leave';
}

/** `aliases` and `tags`: adds what was never written before, removes nothing, writes nothing twice. */
function gain(wanted: WantedProperty, value: unknown, base: Base | null, isBlock: boolean): Decision {
  const had: readonly unknown[] = isList(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  const known = new Set(had.map(each => (typeof each === 'string' ? each.toLowerCase() : each)));
  const added = (isList(wanted.value) ? wanted.value : []).filter(
    each => !known.has(each.toLowerCase()) && !(base?.has(`${wanted.name}:${each}`) ?? value !== undefined),
  );
  if (added.length === 0) return 'leave';
  if (isBlock && isList(value)) return { kind: 'append', values: added };
  // Written anew, a number or a mapping would lose how the member spelled it.
  const texts = had.filter((each): each is string => typeof each === 'string');
  return texts.length === had.length ? { kind: 'set', value: [...texts, ...added] } : 'leave';
}

/** In a note that the member took over, only the place in the list is the list's: numbers and links to sections. */
function withoutBase(wanted: WantedProperty, value: unknown): Decision {
  const set = { kind: 'set', value: wanted.value } as const;
  if (value === undefined) return isList(wanted.value) ? set : 'leave';
  if (typeof wanted.value === 'number' && typeof value === 'number') return set;
  if (isList(wanted.value) && isList(value) && value.every(each => /^\[\[.*\]\]$/.test(String(each)))) {
    const missing = wanted.value.filter(each => !value.includes(each));
    return missing.length === 0 ? 'leave' : { kind: 'set', value: [...value, ...missing] };
  }
  return 'keep';
}

function isAsMeant(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> | null,
  edits: ReadonlyMap<string, PropertyEdit>,
): boolean {
  if (after === null) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...edits.keys()]);
  return [...names].every(name => {
    const edit = edits.get(name);
    if (edit === undefined) return JSON.stringify(before[name]) === JSON.stringify(after[name]);
    if (edit.kind === 'remove') return !(name in after);
    if (edit.kind === 'set') return valueKey(after[name]) === valueKey(edit.value);
    const had = before[name];
    return isList(had) && JSON.stringify(after[name]) === JSON.stringify([...had, ...edit.values]);
  });
}
