import { readableLines } from './readable-text';
import { lineOfProperty, type VaultNote } from './vault-note';

/** A link as it stands in a note: to a note, a heading of it, or any other file of the vault. */
export interface NoteLink {
  /** As written, without the label, percent-decoded: `Folder/Note#Heading`. */
  readonly target: string;
  /** In the text, counted from 1; 0 in a property, whose line `lineOfLink` finds when it is needed. */
  readonly line: number;
  /** The property that holds it, or null when it stands in the text. */
  readonly property: string | null;
}

/** Line on which the link is written, counted from 1. */
export function lineOfLink(note: VaultNote, link: NoteLink): number {
  return link.property === null ? link.line : lineOfProperty(note, link.property, link.target);
}

/** Every link that stays inside the vault: of the text, but not of code or comments, and of the properties. */
export function noteLinks(note: VaultNote): readonly NoteLink[] {
  return [...propertyLinks(note), ...bodyLinks(note)];
}

function bodyLinks(note: VaultNote): readonly NoteLink[] {
  if (!note.text.includes('[[') && !note.text.includes('](')) return [];
  return readableLines(note.text, note.propertyLines).flatMap((line, index) =>
    line.includes('[')
      ? [...wikiTargets(line), ...markdownTargets(line)].map(target => ({
          target,
          line: index + 1,
          property: null,
        }))
      : [],
  );
}

/** Obsidian reads a value as a link only when it is nothing but the link. */
function propertyLinks(note: VaultNote): readonly NoteLink[] {
  if (!note.text.includes('[[')) return [];
  const links: NoteLink[] = [];
  for (const [name, value] of Object.entries(note.properties)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of values) {
      if (typeof item !== 'string' || !/^\s*\[\[.*\]\]\s*$/.test(item)) continue;
      for (const target of wikiTargets(item)) links.push({ target, property: name, line: 0 });
    }
  }
  return links;
}

/** The part of a link before its label; in a table the bar is escaped. */
function wikiTargets(line: string): readonly string[] {
  const targets: string[] = [];
  let from = line.indexOf('[[');
  while (from >= 0) {
    const end = line.indexOf(']]', from + 2);
    if (end < 0) return targets;
    const inner = line.lastIndexOf('[[', end - 1);
    const start = inner > from ? inner : from;
    const target = line
      .slice(start + 2, end)
      .replace(/\\?\|.*$/, '')
      .trim();
    if (target !== '' && !isEscaped(line, start)) targets.push(target);
    from = line.indexOf('[[', end + 2);
  }
  return targets;
}

function markdownTargets(line: string): readonly string[] {
  const targets: string[] = [];
  for (let at = line.indexOf(']('); at >= 0; at = line.indexOf('](', at + 2)) {
    if (isEscaped(line, at) || line.lastIndexOf('[', at) < 0) continue;
    const address = destination(line, at + 2);
    if (address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) targets.push(decoded(address));
  }
  return targets;
}

function destination(line: string, start: number): string {
  if (line.charAt(start) === '<') {
    const end = line.indexOf('>', start);
    return end < 0 ? '' : line.slice(start + 1, end);
  }
  let depth = 0;
  let at = start;
  for (; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) break;
    else if (/\s/.test(character)) break;
  }
  return at < line.length ? line.slice(start, at) : '';
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function isEscaped(line: string, at: number): boolean {
  let slashes = 0;
  while (line.charAt(at - 1 - slashes) === '\\') slashes++;
  return slashes % 2 === 1;
}
