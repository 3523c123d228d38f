import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** A run of stars, underscores or tildes that may begin or end emphasis. */
export interface Run {
  readonly mark: string;
  from: number;
  to: number;
  /** As it was written, which the rule of three goes by however much of it is used up. */
  readonly size: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many nodes stand before it. */
  at: number;
}

/** By CommonMark's rules of flanking; the neighbours are '' at the ends of the text. */
export function makeRun(run: string, from: number, before: string, after: string): Run {
  const mark = run.charAt(0);
  const left = touches(after, before);
  const right = touches(before, after);
  const opens = left && (mark !== '_' || !right || isMark(before));
  const closes = right && (mark !== '_' || !left || isMark(after));
  return { mark, from, to: from + run.length, size: run.length, opens, closes, at: 0 };
}

/** Whether a run belongs to the character on one side of it rather than to the other. */
function touches(one: string, other: string): boolean {
  return !isGap(one) && (!isMark(one) || isGap(other) || isMark(other));
}

function isGap(character: string): boolean {
  return /^\s?$/.test(character);
}

function isMark(character: string): boolean {
  return /[\p{S}\p{P}]/u.test(character);
}

/** Finds the emphasis that runs make and puts the nodes between them into it; all come in order. */
export function emphasize(parts: readonly (MarkdownNode | Run)[]): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  const openers: Run[] = [];
  // Where it was in vain to look for a beginning, it is in vain for the next end of the same kind: without this, a
  // million ends that fit no beginning would each look through all of them.
  const inVain = new Map<string, number>();
  for (const part of parts) {
    if ('name' in part) {
      nodes.push(part);
      continue;
    }
    const kind = `${part.mark}${part.opens} ${part.size % 3}`;
    while (part.closes && part.from < part.to) {
      const index = findOpener(openers, part, inVain.get(kind) ?? -1);
      const opener = openers[index];
      if (opener === undefined) {
        inVain.set(kind, part.from);
        break;
      }
      const size = Math.min(2, opener.to - opener.from, part.to - part.from);
      opener.to -= size;
      part.from += size;
      openers.length = opener.from < opener.to ? index + 1 : index;
      const name = part.mark === '~' ? 'Strikethrough' : size === 1 ? 'Emphasis' : 'StrongEmphasis';
      nodes.push(makeNode(name, opener.to, part.from, nodes.splice(opener.at)));
    }
    part.at = nodes.length;
    if (part.opens && part.from < part.to) openers.push(part);
  }
  return nodes;
}

function findOpener(openers: readonly Run[], closer: Run, least: number): number {
  for (let at = openers.length - 1; at >= 0; at--) {
    const run = openers[at];
    if (run === undefined || run.from < least) break;
    if (run.mark === closer.mark && fits(run, closer)) return at;
  }
  return -1;
}

/** The rule of three: a run that could do both ends nothing whose length makes a multiple of three with its own. */
function fits(opener: Run, closer: Run): boolean {
  if (closer.mark === '~' || (!closer.opens && !opener.closes)) return true;
  return (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}
