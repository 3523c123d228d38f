import { readAddress, shownAddress } from './address';
import { inertCode, inertLineStart, inertPlain, inertText } from './inert';
import type { Inline, LinkInline } from './inline';
import { EMPHASIS, plainTextOf, STRONG, STRUCK } from './inline';
import { strongIdOf } from './paper-id';
import type { Line, Part } from './reading-list';
import { collapseSpaces } from './spaces';

type Run = Exclude<Inline, LinkInline | { kind: 'break' }>;

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
    if (inline.kind === 'break') runs.push({ kind: 'text', text: ' ', marks: 0 });
    else if (inline.kind !== 'link') runs.push(inline);
    else {
      const link = linkPart(inline);
      if (link.kind === 'text') runs.push(...textOfLink(inline));
      else {
        flush();
        guardBang(parts);
        parts.push(link);
      }
    }
  }
  flush();
  return trimLine(parts);
}

/** The label of a link, or any other short text, as inert Markdown without links. */
export function labelOf(inlines: readonly Inline[]): string {
  const runs = inlines.filter(inline => inline.kind !== 'link' && inline.kind !== 'break');
  return markdownOfRuns(runs).trim();
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
  if (!inlines.some(inline => inline.kind === 'link')) return inlines;
  const out = [...inlines];
  for (let at = 1; at + 1 < out.length; at += 1) {
    const before = out[at - 1];
    const after = out[at + 1];
    if (out[at]?.kind !== 'link' || before?.kind !== 'text' || after?.kind !== 'text') continue;
    // A pattern that looks for the end of a long text tries all of it; the end alone is quickly cut off.
    const open = before.text.trimEnd();
    if (!open.endsWith('[') || !/^\s*\]/.test(after.text)) continue;
    out[at - 1] = { ...before, text: open.slice(0, -1) };
    out[at + 1] = { ...after, text: after.text.replace(/^\s*\]/, '') };
  }
  return out;
}

function linkPart(link: LinkInline): Part {
  const address = readAddress(link.address);
  if (address.kind !== 'web' && address.kind !== 'mail') return { kind: 'text', markdown: '' };
  const id = address.kind === 'web' ? strongIdOf(address.url) : null;
  if (id === null) {
    const label = labelOf(link.label);
    return {
      kind: 'link',
      label: label === '' ? inertText(shownAddress(address.url)) : label,
      url: address.url,
    };
  }
  const title = titleOf(link.label);
  return { kind: 'paper', id, title: title === '' ? shownAddress(address.url) : title, url: address.url };
}

/** A link that a note may not hold: its label, and its address as characters. */
function textOfLink(link: LinkInline): readonly Run[] {
  const label = link.label.filter(inline => inline.kind !== 'link' && inline.kind !== 'break');
  const address = readAddress(link.address);
  if (address.kind === 'anchor') return label;
  const shown = address.kind === 'path' ? address.path : address.kind === 'refused' ? address.text : '';
  if (shown === '' || plainTextOf(label) === shown) return label;
  const gap: Run[] = label.length === 0 ? [] : [{ kind: 'text', text: ' ', marks: 0 }];
  return [...label, ...gap, { kind: 'code', text: shown, marks: 0 }];
}

/** An exclamation mark before a link would embed it. */
function guardBang(parts: Part[]): void {
  const last = parts[parts.length - 1];
  if (last?.kind === 'text' && /(?:^|[^\\])!$/.test(last.markdown.slice(-2)))
    parts[parts.length - 1] = { kind: 'text', markdown: `${last.markdown.slice(0, -1)}\\!` };
}

function markdownOfRuns(runs: readonly Run[]): string {
  const merged = mergeRuns(runs);
  let markdown = '';
  for (const run of merged) markdown += markdownOfRun(run);
  return markdown;
}

/** Joins runs that share their marks, so that no sequence can hide across a seam and no marks collide. */
function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const kept = run.kind === 'text' ? { ...run, marks: safeMarks(run, runs[at - 1], runs[at + 1]) } : run;
    const last = merged[merged.length - 1];
    if (kept.kind === 'text' && last?.kind === 'text' && last.marks === kept.marks)
      merged[merged.length - 1] = { ...kept, text: last.text + kept.text };
    else merged.push(kept);
  }
  return merged;
}

/** Emphasis that touches a letter or other emphasis would show its asterisks: then the words alone are kept. */
function safeMarks(run: Run, before: Run | undefined, after: Run | undefined): number {
  if (run.marks === 0) return 0;
  const first = run.text[0] ?? ' ';
  const last = run.text[run.text.length - 1] ?? ' ';
  const touchesBefore = before !== undefined && /\S/.test(before.text.slice(-1)) && /\S/.test(first);
  const touchesAfter = after !== undefined && /^\S/.test(after.text) && /\S/.test(last);
  if (touchesBefore && (before.marks !== 0 || (isMark(first) && !isMark(before.text.slice(-1))))) return 0;
  if (touchesAfter && (after.marks !== 0 || (isMark(last) && !isMark(after.text[0] ?? '')))) return 0;
  return run.marks;
}

function isMark(character: string): boolean {
  return /[^\p{L}\p{N}\s]/u.test(character);
}

function markdownOfRun(run: Run): string {
  if (run.kind === 'math') return `$${run.text}$`;
  const markdown = run.kind === 'code' ? inertCode(run.text) : inertText(collapseSpaces(run.text));
  if (run.marks === 0) return markdown;
  const words = markdown.trim();
  if (words === '') return markdown;
  const sign =
    ((run.marks & STRUCK) === 0 ? '' : '~~') +
    ((run.marks & STRONG) === 0 ? '' : '**') +
    ((run.marks & EMPHASIS) === 0 ? '' : '*');
  const closing = [...sign].reverse().join('');
  const [before, after] = [/^\s/.test(markdown) ? ' ' : '', /\s/.test(markdown.slice(-1)) ? ' ' : ''];
  return `${before}${sign}${words}${closing}${after}`;
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
