import { findFrontmatter, propertyChunks } from '../note/frontmatter';
import { identityProperties } from '../note/identity';
import { findBlock, type FoundBlock } from '../note/list-block';
import type { ParseYaml } from '../note/parse-yaml';
import { checkWording } from '../wording/check-wording';
import { lineOfError } from './json-line';
import { isRecord } from './shape';

/** A note of the vault, read once for all checks. */
export interface VaultNote {
  readonly path: string;
  readonly text: string;
  /** Empty when the note has none or when they cannot be read. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** How many lines the properties take, fences included. */
  readonly propertyLines: number;
  readonly fault: NoteFault | null;
  readonly block: FoundBlock;
  /** The lines of the two markers; null without a whole block. */
  readonly blockLines: { readonly start: number; readonly end: number } | null;
}

export interface NoteFault {
  readonly line: number;
  readonly message: string;
}

export function readNote(path: string, text: string, parseYaml: ParseYaml): VaultNote {
  const found = findFrontmatter(text);
  const propertyLines = found === null ? 0 : countLines(text, found.to);
  const read = found === null ? { properties: {}, fault: null } : readProperties(found.text, parseYaml);
  const block = findBlock(text);
  const blockLines =
    block.kind === 'block' ? { start: countLines(text, block.from), end: countLines(text, block.to) } : null;
  return { path, text, propertyLines, block, blockLines, ...read };
}

export type IdProperty = (typeof identityProperties)[number];

/** The id that the note holds under this name, or null; an empty one is none. */
export function idIn(note: VaultNote, name: IdProperty): string | null {
  const id = note.properties[name];
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : null;
}

export function isOfTheList(note: VaultNote): boolean {
  return identityProperties.some(name => idIn(note, name) !== null);
}

/** Line on which a property, or the part of its value given, is written; counted from 1. */
export function lineOfProperty(note: VaultNote, name: string, part = ''): number {
  const found = findFrontmatter(note.text);
  let line = 2;
  for (const chunk of propertyChunks(found?.text ?? '')) {
    if (chunk.key === name) {
      const at = part === '' ? -1 : chunk.text.indexOf(part);
      return at < 0 ? line : line + countLines(chunk.text, at) - 1;
    }
    line += countLines(chunk.text, chunk.text.length) - 1;
  }
  return 1;
}

/** Whether the line may be the list's: it stands between the markers, or they are damaged and nobody can tell. */
export function isInBlock(note: VaultNote, line: number): boolean {
  if (note.blockLines === null) return note.block.kind === 'broken';
  return line > note.blockLines.start && line < note.blockLines.end;
}

function readProperties(yaml: string, parseYaml: ParseYaml): Pick<VaultNote, 'properties' | 'fault'> {
  try {
    const value = parseYaml(yaml);
    if (value === null || value === undefined) return { properties: {}, fault: null };
    if (isRecord(value)) return { properties: value, fault: null };
    return { properties: {}, fault: { line: 1, message: checkWording.notProperties } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [reason = message] = message.split(/ at line \d|:?\n/);
    // The opening fence is the line before the first that the parser saw.
    return {
      properties: {},
      fault: { line: lineOfError(message, yaml) + 1, message: checkWording.brokenProperties(reason) },
    };
  }
}

/** How many lines the text has up to an offset. */
function countLines(text: string, to: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
