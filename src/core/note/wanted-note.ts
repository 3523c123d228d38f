import { digest } from '../digest';
import { itemDigest, renderItems, type WantedItem } from './block-items';
import { blockEnd, blockStart, token, tokenOfProperty, type Token, type Written } from './list-block';
import type { NoteKind } from './plan';
import { property, type PropertyName } from './property-names';
import { isList, propertyLines, valueKey, type PropertyValue } from './property-value';

/** Who sets a property: the list keeps it up to date, only adds to it, or writes it once on creation. */
export type PropertyRule = 'list' | 'gain' | 'once';

export interface WantedProperty {
  readonly name: PropertyName;
  readonly value: PropertyValue;
  readonly rule: PropertyRule;
}

/** A note as the list wants it, before it meets what the member has. */
export interface WantedNote {
  readonly kind: NoteKind;
  /** `paper:arxiv:2005.14165`, `entry:chain-of-papers`: equal for the same thing in every import. */
  readonly key: string;
  /** Where it would be created. */
  readonly path: string;
  /** In the order in which they are written. */
  readonly properties: readonly WantedProperty[];
  readonly items: readonly WantedItem[];
  /** True when the page of the entry could not be read: what an earlier import wrote of it then stays. */
  readonly partial: boolean;
}

/** What the list says of one subject in particular. */
export type NoteContent = Pick<WantedNote, 'properties' | 'items'> & Partial<Pick<WantedNote, 'partial'>>;

/** A property that the list keeps up to date; none where it has nothing to say. */
export function listed(
  name: PropertyName,
  value: PropertyValue | null | undefined,
): readonly WantedProperty[] {
  const isAbsent = value === null || value === undefined || (isList(value) && value.length === 0);
  return isAbsent ? [] : [{ name, value, rule: 'list' }];
}

/** A property that the list only adds to. */
export function gained(name: PropertyName, value: readonly string[]): readonly WantedProperty[] {
  return value.length === 0 ? [] : [{ name, value, rule: 'gain' }];
}

/** How far the member is: theirs from the start. */
export const unread: WantedProperty = { name: property.status, value: 'unread', rule: 'once' };

/** What the end marker says was written. Numbers are no words of an item, so one token of its own tells them. */
export function writtenOf(note: WantedNote): Written {
  const numbers = note.items.map(item => /^\s*(\d+)\./.exec(item.text)?.[1] ?? '').join(' ');
  const numbering = numbers.trim() === '' ? [] : [token('numbering', numbers)];
  return {
    properties: [...note.properties.flatMap(propertyTokens), ...numbering],
    items: note.items.map(item => digest(item.key) + itemDigest(item.text)),
  };
}

function propertyTokens(wanted: WantedProperty): readonly Token[] {
  const { name, value, rule } = wanted;
  if (rule === 'once') return [];
  if (rule === 'gain' && isList(value))
    return value.map(each => tokenOfProperty(`${name}:${each}`, valueKey(each)));
  return [tokenOfProperty(name, valueKey(value))];
}

/** The whole text of a note that is not there yet. */
export function newNoteText(note: WantedNote): string {
  const properties = note.properties.map(each => propertyLines(each.name, each.value)).join('\n');
  return `---\n${properties}\n---\n## My notes\n\n\n${blockText(note, '\n')}\n`;
}

export function blockText(note: WantedNote, eol: string): string {
  return `${blockStart}${eol}${renderItems(note.items, eol)}${blockEnd(writtenOf(note))}`;
}
