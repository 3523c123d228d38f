import { collapseSpaces } from './spaces';

/** One run of foreign inline text after its Markdown is understood: characters as a reader sees them, not yet escaped. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'math'; readonly text: string; readonly marks: number }
  | LinkInline
  /** A line break that the author asked for. */
  | { readonly kind: 'break' };

export interface LinkInline {
  readonly kind: 'link';
  /** Without links. Empty when the address is all there is to show. */
  readonly label: readonly Inline[];
  /** As it is written, still to be judged. */
  readonly address: string;
  /** Whether a picture is all there is of its label: a badge, mostly. */
  readonly isPicture: boolean;
}

/** Marks of a run, added up. */
export const EMPHASIS = 1;
export const STRONG = 2;
export const STRUCK = 4;

/** The text of a run of inlines as a person reads it, without links, emphasis and line breaks. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return collapseSpaces(rawTextOf(inlines)).trim();
}

/** The same with its spaces and line feeds as they are written. */
export function rawTextOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'break') text += ' ';
    else if (inline.kind === 'link') text += rawTextOf(inline.label);
    else if (inline.kind === 'math') text += `$${inline.text}$`;
    else text += inline.text;
  }
  return text;
}

/** The links among inlines, in order. */
export function linksOf(inlines: readonly Inline[]): readonly LinkInline[] {
  return inlines.filter(inline => inline.kind === 'link');
}

/** Cuts a run of inlines where its author broke the line. */
export function splitAtBreaks(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(inline);
  }
  return lines;
}
