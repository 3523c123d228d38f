import { renderItems, type WantedItem } from './block-items';
import { blockEnd, blockStart, token, tokenOfProperty, type Token, type Written } from './list-block';
import type { PropertyName } from './property-names';
import { isList, propertyLines, valueKey, type PropertyValue } from './property-value';

/** A name and what the list says there. */
export type WantedProperty = readonly [name: PropertyName, value: PropertyValue];

/** A note as the list wants it, before it meets what the member has. */
export interface WantedNote {
  /** Where it would be created. */
  readonly path: string;
  /** In the order in which they are written. */
  readonly properties: readonly WantedProperty[];
  readonly items: readonly WantedItem[];
  /** True when the page of the entry could not be read: what an earlier import wrote of it then stays. */
  readonly partial: boolean;
}

/** Who sets a property: the list keeps it up to date, only adds to it, or writes it once on creation. */
export function ruleOf(name: PropertyName): 'list' | 'gain' | 'once' {
  if (name === 'aliases' || name === 'tags') return 'gain';
  return name === 'status' ? 'once' : 'list';
}

/** What the end marker says was written. Numbers are no words of an item, so one token of its own tells them. */
export function writtenOf({ properties, items }: WantedNote): Written {
  const numbers = items.map(item => /^\s*(\d+)\./.exec(item.text)?.[1] ?? '').join(' ');
  const tokens = properties.flatMap(propertyTokens);
  if (numbers.trim() !== '') tokens.push(token('numbering', numbers));
  return { properties: listed(tokens), items: listed(items.map(item => item.token)) };
}

function listed(tokens: readonly Token[]): string {
  return tokens.map(each => ` ${each}`).join('');
}

function propertyTokens([name, value]: WantedProperty): readonly Token[] {
  const rule = ruleOf(name);
  if (rule === 'once') return [];
  if (rule === 'gain' && isList(value))
    return value.map(each => tokenOfProperty(`${name}:${each}`, valueKey(each)));
  return [tokenOfProperty(name, valueKey(value))];
}

/** The whole text of a note that is not there yet. */
export function newNoteText(note: WantedNote): string {
  // Joined, because a text that is added up piece by piece is kept in its pieces.
  return [
    '---',
    ...note.properties.map(([name, value]) => propertyLines(name, value)),
    '---',
    '## My notes\n\n',
    blockStart,
    renderItems(note.items, '\n') + blockEnd(writtenOf(note)),
    '',
  ].join('\n');
}
