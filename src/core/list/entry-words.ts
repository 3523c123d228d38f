import type { Inline, LinkInline } from './inline';
import { saysSomething, textRun } from './inline';
import { lineOf } from './line';
import type { Line } from './reading-list';
import { trimEndOf } from './spaces';

/** What an entry says besides its title and its resources: authors, venue, year, remarks; null when nothing is left. */
export function wordsAround(
  before: readonly Inline[],
  after: readonly Inline[],
  dropped: ReadonlySet<LinkInline | null>,
): Line | null {
  const head = trim(withoutLinks(before, dropped), /^[\s.,:;|"”'·–—-]+/, /[\s:|"“'[(·–—-]/);
  const tail = trim(withoutLinks(after, dropped), /^[\s.,:;|"”'\])·–—-]+/, /[\s,:;|·[(–—-]/);
  const last = head[head.length - 1];
  if (last !== undefined && tail.length > 0)
    head.push(textRun(/[.!?]\s*$/.test(last.text.slice(-9)) ? ' ' : ' · '));
  const rest = [...head, ...tail];
  return rest.some(saysSomething) ? lineOf(rest) : null;
}

/** Takes links out of their brackets and enumerations: "authors [[pdf](…)], [[code](…)] 2022" keeps "authors 2022". */
function withoutLinks(inlines: readonly Inline[], dropped: ReadonlySet<LinkInline | null>): Inline[] {
  const kept: Inline[] = [];
  let close = '';
  for (const inline of inlines) {
    const last = kept[kept.length - 1];
    if (inline.kind === 'link' && dropped.has(inline)) {
      close = '';
      if (last?.kind !== 'text') continue;
      const open = last.text.trimEnd();
      const text = trimEndOf(open, /[[(]/);
      close = open.slice(text.length).replace(/\[/g, ']').replace(/\(/g, ')');
      kept[kept.length - 1] = textRun(trimEndOf(text, /[\s,;|·/&]/), last.marks);
    } else {
      kept.push(inline.kind === 'text' ? textRun(joinable(inline.text, close, last), inline.marks) : inline);
      close = '';
    }
  }
  return kept;
}

/** Words after a link without the brackets that it stood in; they keep a space from the words before it. */
function joinable(written: string, close: string, last: Inline | undefined): string {
  const start = written.trimStart();
  const text = close !== '' && start.startsWith(close) ? start.slice(close.length) : written;
  const touches = last?.kind === 'text' && !/\s/.test(last.text.slice(-1)) && /^[\p{L}\p{N}]/u.test(text);
  return touches ? ` ${text}` : text;
}

/** Cuts what only joined the words to a link off both ends. */
function trim(inlines: Inline[], start: RegExp, end: RegExp): Inline[] {
  for (let first = inlines[0]; isLoose(first); first = inlines[0]) {
    const text = first.text.replace(start, '');
    inlines.shift();
    if (text === '') continue;
    inlines.unshift(textRun(text, first.marks));
    break;
  }
  for (let last = inlines.at(-1); isLoose(last); last = inlines.at(-1)) {
    const text = trimEndOf(last.text, end);
    inlines.pop();
    if (text === '') continue;
    inlines.push(textRun(text, last.marks));
    break;
  }
  return inlines;
}

function isLoose(inline: Inline | undefined): inline is Inline {
  return inline?.kind === 'text' || inline?.kind === 'break';
}
