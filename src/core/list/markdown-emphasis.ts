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

interface Span {
  readonly name: string;
  readonly mark: string;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

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
  const spans = findSpans(runs);
  if (spans.length === 0) return nodes;
  spans.sort((one, other) => one.from - other.from);
  return nest(nodes, spans, shift);
}

function findSpans(runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (let at = 1; at < runs.length; at++) chain(runs[at - 1] ?? null, runs[at] ?? null);
  // Where it was in vain to look for a beginning, it is in vain for the next end of the same kind: without this, a
  // million ends that fit no beginning would each look through all of them.
  const inVain = new Map<number, number>();
  for (let closer = runs[1] ?? null; closer !== null;) {
    const kind = closer.code * 8 + (closer.opens ? 4 : 0) + (closer.code === TILDE ? 0 : closer.size % 3);
    const opener: Run | null = closer.closes ? findOpener(closer, inVain.get(kind) ?? -1) : null;
    if (opener === null) {
      if (closer.closes) inVain.set(kind, closer.from);
      closer = closer.next;
    } else closer = join(opener, closer, spans);
  }
  return spans;
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

/** Takes what a span uses from both runs and answers with the run to look at next. */
function join(opener: Run, closer: Run, spans: Span[]): Run | null {
  const size = Math.min(2, opener.to - opener.from, closer.to - closer.from);
  spans.push({ ...nameOf(closer.code, size), from: opener.to - size, to: closer.from + size, size });
  opener.to -= size;
  closer.from += size;
  const left = opener.from === opener.to ? opener.previous : opener;
  const right = closer.from === closer.to ? closer.next : closer;
  chain(left, right);
  return right;
}

function nameOf(code: number, size: number): Pick<Span, 'name' | 'mark'> {
  if (code === TILDE) return { name: 'Strikethrough', mark: 'StrikethroughMark' };
  return { name: size === 1 ? 'Emphasis' : 'StrongEmphasis', mark: 'EmphasisMark' };
}

interface OpenSpan {
  readonly span: Span;
  readonly children: MarkdownNode[];
}

function nest(nodes: readonly MarkdownNode[], spans: readonly Span[], shift: number): MarkdownNode[] {
  const top: MarkdownNode[] = [];
  const open: OpenSpan[] = [];
  const into = (): MarkdownNode[] => open[open.length - 1]?.children ?? top;
  const closeBefore = (place: number): void => {
    for (
      let last = open[open.length - 1];
      last !== undefined && last.span.to <= place;
      last = open[open.length - 1]
    ) {
      open.pop();
      const { name, mark, from, to, size } = last.span;
      last.children.push(makeNode(mark, to - size + shift, to + shift));
      into().push(makeNode(name, from + shift, to + shift, last.children));
    }
  };
  let next = 0;
  const openBefore = (place: number): void => {
    for (let span = spans[next]; span !== undefined && span.from < place; span = spans[++next]) {
      closeBefore(span.from);
      open.push({ span, children: [makeNode(span.mark, span.from + shift, span.from + span.size + shift)] });
    }
    closeBefore(place);
  };
  for (const node of nodes) {
    openBefore(node.from - shift);
    into().push(node);
  }
  openBefore(Infinity);
  return top;
}
