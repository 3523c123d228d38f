import { renderItems, type WantedItem } from './block-items';
import { blockEnding, blockStart, token, tokenOfProperty, type Written } from './list-block';
import type { PropertyName } from './property-names';
import { propertyLines, valueKey, type PropertyValue } from './property-value';

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

/** What the list block says was written. Numbers are no words of an item, so one token of its own tells them. */
export function writtenOf(note: WantedNote): Written {
  let properties = '';
  let items = '';
  let numbers = '';
  for (const [name, value] of note.properties) {
    const rule = ruleOf(name);
    if (rule === 'list') properties += ` ${tokenOfProperty(name, valueKey(value))}`;
    if (rule === 'gain')
      for (const each of [value].flat())
        properties += ` ${tokenOfProperty(`${name}:${each}`, valueKey(each))}`;
  }
  for (const { text, token: own } of note.items) {
    items += ` ${own}`;
    numbers += `${/^\s*(\d+)\./.exec(text)?.[1] ?? ''} `;
  }
  if (numbers.trim() !== '') properties += ` ${token('numbering', numbers.slice(0, -1))}`;
  return { properties, items };
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
    renderItems(note.items, '\n') + blockEnding(writtenOf(note), '\n'),
    '',
  ].join('\n');
}
