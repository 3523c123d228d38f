import type { Inline, LinkInline } from './inline';
import { plainTextOf } from './inline';
import { lineOf } from './line';
import type { Line } from './reading-list';
import { trimEndOf } from './spaces';

/** What an entry says besides its title and its resources: authors, venue, year, remarks; null when nothing is left. */
export function wordsAround(
  before: readonly Inline[],
  after: readonly Inline[],
  dropped: ReadonlySet<LinkInline>,
): Line | null {
  const head = trimEnd(trimStart(withoutLinks(before, dropped), /^[\s.,:;|"”'·–—-]+/), /[\s:|"“'[(·–—-]/);
  const tail = trimEnd(trimStart(withoutLinks(after, dropped), /^[\s.,:;|"”'\])·–—-]+/), /[\s,:;|·[(–—-]/);
  const gap: readonly Inline[] =
    head.length > 0 && tail.length > 0 ? [{ kind: 'text', text: gapAfter(head), marks: 0 }] : [];
  const rest = [...head, ...gap, ...tail];
  return rest.some(saysSomething) ? lineOf(rest) : null;
}

function saysSomething(inline: Inline): boolean {
  return inline.kind === 'link' || (inline.kind !== 'break' && /[\p{L}\p{N}]/u.test(inline.text));
}

function gapAfter(head: readonly Inline[]): string {
  const last = head[head.length - 1];
  return /[.!?]/.test(last === undefined ? '' : plainTextOf([last]).slice(-1)) ? ' ' : ' · ';
}

/** Takes links out of their brackets and enumerations: "authors [[pdf](…)], [[code](…)] 2022" keeps "authors 2022". */
function withoutLinks(inlines: readonly Inline[], dropped: ReadonlySet<LinkInline>): readonly Inline[] {
  const kept: Inline[] = [];
  let cut = '';
  for (const inline of inlines) {
    if (inline.kind === 'link' && dropped.has(inline)) {
      const last = kept[kept.length - 1];
      cut = '';
      if (last?.kind === 'text') {
        const open = last.text.trimEnd();
        const text = trimEndOf(open, /[[(]/);
        cut = open.slice(text.length);
        kept[kept.length - 1] = { ...last, text: trimEndOf(text, /[\s,;|·/&]/) };
      }
      continue;
    }
    if (inline.kind === 'text' && cut !== '') {
      const close = cut.replace(/\[/g, ']').replace(/\(/g, ')');
      const text = inline.text.trimStart();
      kept.push({ ...inline, text: text.startsWith(close) ? text.slice(close.length) : inline.text });
    } else kept.push(inline);
    cut = '';
  }
  return spaced(kept);
}

/** Two texts that a link stood between keep a space between them. */
function spaced(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, at) => {
    const last = inlines[at - 1];
    if (
      inline.kind !== 'text' ||
      last?.kind !== 'text' ||
      /\s/.test(last.text.slice(-1)) ||
      !/^[\p{L}\p{N}]/u.test(inline.text)
    )
      return inline;
    return { ...inline, text: ` ${inline.text}` };
  });
}

function trimStart(inlines: readonly Inline[], what: RegExp): readonly Inline[] {
  let at = 0;
  for (let first = inlines[0]; first !== undefined; first = inlines[at]) {
    if (first.kind === 'link' || first.kind === 'code' || first.kind === 'math') break;
    const text = first.kind === 'break' ? '' : first.text.replace(what, '');
    if (first.kind === 'text' && text !== '') return [{ ...first, text }, ...inlines.slice(at + 1)];
    at += 1;
  }
  return inlines.slice(at);
}

function trimEnd(inlines: readonly Inline[], what: RegExp): readonly Inline[] {
  let end = inlines.length;
  for (let last = inlines[end - 1]; last !== undefined; last = inlines[end - 1]) {
    if (last.kind === 'link' || last.kind === 'code' || last.kind === 'math') break;
    const text = last.kind === 'break' ? '' : trimEndOf(last.text, what);
    if (last.kind === 'text' && text !== '') return [...inlines.slice(0, end - 1), { ...last, text }];
    end -= 1;
  }
  return inlines.slice(0, end);
}
