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
  const flush = (): void => {
    const markdown = markdownOfRuns(runs);
    if (markdown !== '') parts.push({ kind: 'text', markdown });
    runs = [];
  };
  for (const inline of unwrapLinks(inlines)) {
    if (inline.kind !== 'link') runs.push(inline);
    else if (inline.target !== 'web' && inline.target !== 'mail') runs.push(...textOfLink(inline));
    else {
      flush();
      guardBang(parts);
      parts.push(linkPart(inline));
    }
  }
  flush();
  return trimLine(parts);
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
  const title = id === null ? '' : titleOf(label);
  if (id !== null) return { kind: 'paper', id, title: title === '' ? shownAddress(url) : title, url };
  const words = markdownOfRuns(label).trim();
  return { kind: 'link', label: words === '' ? inertText(shownAddress(url)) : words, url };
}

/** A link that a note may not hold: its label, and its address as characters. */
function textOfLink({ label, address }: LinkInline): readonly Run[] {
  if (address === '' || plainTextOf(label) === address) return label;
  const gap = label.length === 0 ? [] : [textRun(' ')];
  return [...label, ...gap, { kind: 'code', text: address, marks: 0 }];
}

/** An exclamation mark before a link would embed it. */
function guardBang(parts: Part[]): void {
  const last = parts[parts.length - 1];
  if (last?.kind === 'text' && /(?:^|[^\\])!$/.test(last.markdown.slice(-2)))
    parts[parts.length - 1] = { kind: 'text', markdown: `${last.markdown.slice(0, -1)}\\!` };
}

/** Joins runs that share their marks, so that no sequence can hide across a seam and no marks collide. */
function markdownOfRuns(runs: readonly Run[]): string {
  let markdown = '';
  let open = textRun('');
  for (const [at, run] of runs.entries()) {
    if (run.kind === 'code' || run.kind === 'math') {
      markdown += markdownOfText(open) + markdownOfCode(run);
      open = textRun('');
      continue;
    }
    const marks = run.marks === 0 ? 0 : safeMarks(run, runs[at - 1], runs[at + 1]);
    if (open.text !== '' && open.marks !== marks) {
      markdown += markdownOfText(open);
      open = textRun('');
    }
    open = textRun(open.text + run.text, marks);
  }
  return markdown + markdownOfText(open);
}

/** Emphasis that touches a letter or other emphasis would show its asterisks: then the words alone are kept. */
function safeMarks({ text, marks }: Run, before: Run | undefined, after: Run | undefined): number {
  const isFree =
    isApart(text.at(0) ?? ' ', before?.text.at(-1) ?? ' ', before) &&
    isApart(text.at(-1) ?? ' ', after?.text.at(0) ?? ' ', after);
  return isFree ? marks : 0;
}

function isApart(edge: string, beside: string, neighbour: Run | undefined): boolean {
  const touches = /\S/.test(edge) && /\S/.test(beside);
  return !touches || (neighbour?.marks === 0 && (!isMark(edge) || isMark(beside)));
}

function isMark(character: string): boolean {
  return /[^\p{L}\p{N}\s]/u.test(character);
}

function markdownOfCode({ kind, text, marks }: Run): string {
  return kind === 'math' ? text : withMarks(inertCode(text), marks);
}

function markdownOfText({ text, marks }: Run): string {
  return withMarks(inertText(collapseSpaces(text)), marks);
}

function withMarks(markdown: string, marks: number): string {
  const words = markdown.trim();
  if (marks === 0 || words === '') return markdown;
  const sign =
    ((marks & STRUCK) === 0 ? '' : '~~') +
    ((marks & STRONG) === 0 ? '' : '**') +
    ((marks & EMPHASIS) === 0 ? '' : '*');
  const closing = [...sign].reverse().join('');
  // Marks must touch their words; the spaces around them stay outside.
  return markdown.replace(words, () => sign + words + closing);
}

function trimLine(parts: readonly Part[]): Line {
  const line = parts.map((part, at): Part => {
    if (part.kind !== 'text') return part;
    let markdown = part.markdown.includes('  ') ? collapseSpaces(part.markdown) : part.markdown;
    if (at === 0) markdown = inertLineStart(markdown.trimStart());
    if (at === parts.length - 1) markdown = markdown.trimEnd();
    return markdown === part.markdown ? part : { kind: 'text', markdown };
  });
  return line.filter(part => part.kind !== 'text' || part.markdown !== '');
}
