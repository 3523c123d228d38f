import type * as app from 'obsidian';
import { readMarkdownLink } from '../text/link-syntax';
import type { PropertyTypes } from './property-types';
import { ListValue, ObjectValue, wrap } from './values/composite-values';
import { DateValue } from './values/date-value';
import { LinkValue } from './values/link-value';
import { StringValue } from './values/primitive-value';
import { TagValue, UrlValue } from './values/text-values';
import type { Value } from './values/value';

/** Where a property stands, and what it is said to hold. */
export interface PropertyPlace {
  readonly app: app.App;
  readonly sourcePath: string;
  readonly name: string;
  readonly types: PropertyTypes;
}

/** The value of a property as its note has it. */
export function noteValue(content: unknown, place: PropertyPlace): Value {
  if (typeof content === 'string') return textValue(content, place);
  if (Array.isArray(content)) return new ListValue(content.map(item => noteValue(item, place)));
  if (typeof content !== 'object' || content === null) return wrap(content);
  const entries = Object.entries(content).map(([key, inner]) => [key, noteValue(inner, place)] as const);
  return new ObjectValue(Object.fromEntries(entries));
}

// App: help: links are recognized, and a date is one by the type that the property has. Assumed: without a type, by how it is written.
function textValue(text: string, { app: host, sourcePath, name, types }: PropertyPlace): Value {
  if (name === 'tags') return new TagValue(text);
  const type = types[name];
  const isDate = type === undefined || type === 'date' || type === 'datetime';
  return (
    LinkValue.parseFromString(host, text, sourcePath) ??
    (isDate ? DateValue.parseFromString(text) : null) ??
    webLink(text) ??
    noteLink(text, host, sourcePath) ??
    new StringValue(text)
  );
}

function webLink(text: string): UrlValue | null {
  const [, words, address = ''] = /^\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)$/.exec(text) ?? [];
  if (words !== undefined) return new UrlValue(address, new StringValue(words));
  return /^https?:\/\/\S+$/.test(text) ? new UrlValue(text) : null;
}

function noteLink(text: string, host: app.App, sourcePath: string): LinkValue | null {
  const found = text.startsWith('[') ? readMarkdownLink(text) : undefined;
  if (!found) return null;
  const display = new StringValue(found.displayText ?? found.link);
  return new LinkValue({ app: host, linktext: found.link, display, sourcePath });
}
