import { shownAddress } from './address';
import { inertCode, inertLineStart, inertPlain, inertText } from './inert';
import type { Inline, LinkInline, Run } from './inline';
import { EMPHASIS, firstLink, plainTextOf, STRONG, STRUCK, textRun } from './inline';
import type { Line, Part } from './reading-list';
import { collapseSpaces } from './spaces';

/** Inlines as one line of a note: inert, trimmed, with its links apart. */
export function lineOf(inlines: readonly Inline[]): Line {
  const parts: Part[] = [];
  let runs: Run[] = [];
  for (const inline of unwrapLinks(inlines)) {
    if (inline.kind !== 'link') runs.push(inline);
    else if (inline.target !== 'web' && inline.target !== 'mail') runs.push(...textOfLink(inline));
    else {
      // An exclamation mark before a link would embed it.
      addWords(parts, markdownOfRuns(runs).replace(/(^|[^\\])!$/, '$1\\!'));
      parts.push(linkPart(inline));
      runs = [];
    }
  }
  addWords(parts, markdownOfRuns(runs).trimEnd());
  return parts;
}

function addWords(parts: Part[], words: string): void {
  const markdown = parts.length === 0 ? inertLineStart(words.trimStart()) : words;
  if (markdown !== '') parts.push({ kind: 'text', markdown: collapseSpaces(markdown) });
}

/** Inlines as a title: plain text that is safe as it stands. */
export function titleOf(inlines: readonly Inline[]): string {
  return inertPlain(plainTextOf(inlines)).trim();
}

/** Whether a line says nothing: no link and no letter or digit. */
export function isEmptyLine(line: Line): boolean {
  return line.every(part => part.kind === 'text' && !/[\p{L}\p{N}\p{S}]/u.test(part.markdown));
}

/** `[[pdf](…)]` and `([pdf](…))`: square brackets around a link only get in the way of the link. */
function unwrapLinks(inlines: readonly Inline[]): readonly Inline[] {
  const first = firstLink(inlines);
  if (first < 0 || inlines.length < 3) return inlines;
  const out = [...inlines];
  for (let at = Math.max(1, first); at + 1 < out.length; at += 1) {
    const before = out[at - 1];
    const after = out[at + 1];
    if (out[at]?.kind !== 'link' || before?.kind !== 'text' || after?.kind !== 'text') continue;
    // A pattern that looks for the end of a long text tries all of it; the end alone is quickly cut off.
    const open = before.text.trimEnd();
    const close = after.text.trimStart();
    if (!open.endsWith('[') || !close.startsWith(']')) continue;
    out[at - 1] = textRun(open.slice(0, -1), before.marks);
    out[at + 1] = textRun(close.slice(1), after.marks);
  }
  return out;
}

function linkPart({ label, id, address: url }: LinkInline): Part {
  const words = id === null ? markdownOfRuns(label).trim() : titleOf(label);
  if (id !== null) return { kind: 'paper', id, title: words === '' ? shownAddress(url) : words, url };
  return { kind: 'link', label: words === '' ? inertText(shownAddress(url)) : words, url };
}

/** A link that a note may not hold: its label, and its address as characters. */
function textOfLink({ label, address }: LinkInline): readonly Run[] {
  if (address === '' || plainTextOf(label) === address) return label;
  const gap = label.length === 0 ? [] : [textRun(' ')];
  return [...label, ...gap, { kind: 'code', text: address, marks: 0 }];
}

/** Joins runs that share their marks, so that no sequence can hide across a seam and no marks collide. */
function markdownOfRuns(runs: readonly Run[]): string {
  let markdown = '';
  let text = '';
  let marks = 0;
  let before: Run | undefined;
  for (const [at, run] of runs.entries()) {
    const isWords = run.kind === 'text' || run.kind === 'break';
    const own = isWords && run.marks !== 0 && isFree(run, before, runs[at + 1]) ? run.marks : 0;
    if (text !== '' && (own !== marks || !isWords)) {
      markdown += markdownOfText(text, marks);
      text = '';
    }
    if (isWords) text += run.text;
    else markdown += run.kind === 'math' ? run.text : withMarks(inertCode(run.text), run.marks);
    marks = own;
    before = run;
  }
  return markdown + markdownOfText(text, marks);
}

/** Emphasis that touches a letter or other emphasis would show its asterisks: then the words alone are kept. */
function isFree({ text }: Run, before: Run | undefined, after: Run | undefined): boolean {
  return isApart(text.at(0), before?.text.at(-1), before) && isApart(text.at(-1), after?.text.at(0), after);
}

function isApart(edge = ' ', beside = ' ', neighbour?: Run): boolean {
  const touches = /\S/.test(edge) && /\S/.test(beside);
  return !touches || (neighbour?.marks === 0 && (!isMark(edge) || isMark(beside)));
}

function isMark(character: string): boolean {
  return /[^\p{L}\p{N}\s]/u.test(character);
}

function markdownOfText(text: string, marks: number): string {
  return withMarks(inertText(collapseSpaces(text)), marks);
}

function withMarks(markdown: string, marks: number): string {
  const words = markdown.trim();
  if (marks === 0 || words === '') return markdown;
  const open =
    ((marks & STRUCK) === 0 ? '' : '~~') +
    ((marks & STRONG) === 0 ? '' : '**') +
    ((marks & EMPHASIS) === 0 ? '' : '*');
  const close = [...open].reverse().join('');
  // Marks must touch their words; the spaces around them stay outside.
  return markdown.replace(words, () => open + words + close);
}
