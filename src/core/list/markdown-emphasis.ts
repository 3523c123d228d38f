import { isSpace, isWord, TILDE, UNDERSCORE } from './character-codes';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** A run of stars, underscores or tildes that may begin or end emphasis. */
export interface Run {
  readonly code: number;
  from: number;
  to: number;
  /** As it was written, which the rule of three goes by however much of it is used up. */
  readonly size: number;
  readonly opens: boolean;
  readonly closes: boolean;
  previous: Run | null;
  next: Run | null;
}

/** Emphasis that is still to take what lies between its marks. */
interface Span extends MarkdownNode {
  readonly children: MarkdownNode[];
}

const SOFT = 'Emphasis';
const STRONG = 'StrongEmphasis';
const STRUCK = 'Strikethrough';

const PUNCTUATION = /[\p{S}\p{P}]/u;

/** By CommonMark's rules of flanking; the neighbours are '' at the ends of the text. */
export function makeRun(code: number, from: number, to: number, before: string, after: string): Run {
  const [spaceBefore, spaceAfter] = [isGap(before), isGap(after)];
  const [markBefore, markAfter] = [isMark(before), isMark(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const opens = left && (code !== UNDERSCORE || !right || markBefore);
  const closes = right && (code !== UNDERSCORE || !left || markAfter);
  return { code, from, to, size: to - from, opens, closes, previous: null, next: null };
}

function isGap(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? isSpace(code) || code === 11 || code === 12 : /\s|^$/.test(character);
}

function isMark(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code > 32 && code < 127 && (!isWord(code) || code === UNDERSCORE);
  return PUNCTUATION.test(character);
}

/** Finds the emphasis that runs make and puts the nodes between them into it; all come in order. */
export function emphasize(
  nodes: readonly MarkdownNode[],
  runs: readonly Run[],
  shift: number,
): readonly MarkdownNode[] {
  const found: MarkdownNode[] = [];
  for (let at = 1; at < runs.length; at++) chain(runs[at - 1] ?? null, runs[at] ?? null);
  // Where it was in vain to look for a beginning, it is in vain for the next end of the same kind: without this, a
  // million ends that fit no beginning would each look through all of them.
  const inVain: number[] = [];
  for (let closer = runs[1] ?? null; closer !== null;) {
    const kind =
      (closer.code & 7) * 6 + (closer.opens ? 3 : 0) + (closer.code === TILDE ? 0 : closer.size % 3);
    const opener: Run | null = closer.closes ? findOpener(closer, inVain[kind] ?? -1) : null;
    if (opener !== null) closer = join(opener, closer, found, shift);
    else {
      if (closer.closes) inVain[kind] = closer.from;
      closer = closer.next;
    }
  }
  return found.length === 0 ? nodes : nest([...nodes, ...found]);
}

function chain(one: Run | null, other: Run | null): void {
  if (one !== null) one.next = other;
  if (other !== null) other.previous = one;
}

function findOpener(closer: Run, least: number): Run | null {
  for (let run = closer.previous; run !== null && run.from >= least; run = run.previous) {
    if (run.opens && run.code === closer.code && fits(run, closer)) return run;
  }
  return null;
}

/** The rule of three: a run that could do both ends nothing whose length makes a multiple of three with its own. */
function fits(opener: Run, closer: Run): boolean {
  if (closer.code === TILDE || (!closer.opens && !opener.closes)) return true;
  return (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

/** Takes what emphasis uses from both runs and answers with the run to look at next. */
function join(opener: Run, closer: Run, found: MarkdownNode[], shift: number): Run | null {
  const size = Math.min(2, opener.to - opener.from, closer.to - closer.from);
  opener.to -= size;
  closer.from += size;
  const from = opener.to + shift;
  const to = closer.from + shift;
  const isStruck = closer.code === TILDE;
  const mark = isStruck ? 'StrikethroughMark' : 'EmphasisMark';
  found.push(makeNode(isStruck ? STRUCK : size === 1 ? SOFT : STRONG, from, to, []));
  found.push(makeNode(mark, from, from + size), makeNode(mark, to - size, to));
  const left = opener.from === opener.to ? opener.previous : opener;
  const right = closer.from === closer.to ? closer.next : closer;
  chain(left, right);
  return right;
}

function nest(nodes: MarkdownNode[]): MarkdownNode[] {
  // Emphasis begins where its first mark begins, and stands before it.
  nodes.sort((one, other) => one.from - other.from);
  const top: MarkdownNode[] = [];
  const open: Span[] = [];
  let last: Span | undefined;
  for (const node of nodes) {
    while (last !== undefined && last.to <= node.from) {
      open.pop();
      last = open[open.length - 1];
    }
    (last === undefined ? top : last.children).push(node);
    if (isSpan(node)) {
      last = node;
      open.push(node);
    }
  }
  return top;
}

function isSpan(node: MarkdownNode): node is Span {
  return node.name === SOFT || node.name === STRONG || node.name === STRUCK;
}
