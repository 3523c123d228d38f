import type { Target } from './address';
import { readAddress } from './address';
import { isMereLabel } from './mere-label';
import type { PaperId } from './paper-id';
import { strongIdOf } from './paper-id';
import { collapseSpaces } from './spaces';

/** One run of foreign inline text after its Markdown is understood. */
export type Inline = Run | LinkInline;

export interface Run {
  /** A break is a line break that the author asked for; its text is a space. Math keeps its dollar signs. */
  readonly kind: 'text' | 'code' | 'math' | 'break';
  /** Characters as a reader sees them, not yet escaped. */
  readonly text: string;
  readonly marks: number;
}

/** A link, judged once when it is read. */
export interface LinkInline {
  readonly kind: 'link';
  /** The words of its label. */
  readonly text: string;
  readonly marks: 0;
  /** Empty when the address is all there is to show. */
  readonly label: readonly Run[];
  readonly target: Target;
  readonly address: string;
  /** Of the work itself when the address names one. */
  readonly id: PaperId | null;
  /** Whether its label says only what is behind it: "pdf", "Code". */
  readonly isMere: boolean;
  /** Whether a picture is all there is of its label: a badge, mostly. */
  readonly isPicture: boolean;
}

/** Marks of a run, added up. */
export const EMPHASIS = 1;
export const STRONG = 2;
export const STRUCK = 4;

/** A run of words, plain unless marks are given. */
export function textRun(text: string, marks = 0): Run {
  return { kind: 'text', text, marks };
}

/** A link with its address as it is written. */
export function linkInline(content: readonly Inline[], written: string, isPicture = false): LinkInline {
  const { target, address } = readAddress(written);
  const label = content.every(isRun)
    ? content
    : content.flatMap(inline => (inline.kind === 'link' ? inline.label : [inline]));
  const text = rawTextOf(label);
  return {
    kind: 'link',
    text,
    marks: 0,
    label,
    target,
    address,
    id: target === 'web' ? strongIdOf(address) : null,
    isMere: isMereLabel(text),
    isPicture,
  };
}

function isRun(inline: Inline): inline is Run {
  return inline.kind !== 'link';
}

/** The text of a run of inlines as a person reads it, without links, emphasis and line breaks. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return collapseSpaces(rawTextOf(inlines)).trim();
}

/** The same with its spaces and line feeds as they are written. */
export function rawTextOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += inline.text;
  return text;
}

/** The links among inlines, in order. */
export function linksOf(inlines: readonly Inline[]): readonly LinkInline[] {
  return inlines.filter(inline => inline.kind === 'link');
}

/** Where the first link stands; -1 without one. */
export function firstLink(inlines: readonly Inline[]): number {
  return inlines.findIndex(inline => inline.kind === 'link');
}

/** Whether anything is said: a link, a letter or a digit. */
export function saysSomething(inline: Inline): boolean {
  return inline.kind === 'link' || /[a-z]/i.test(inline.text) || /[\p{L}\p{N}]/u.test(inline.text);
}
