import type { Inline, LinkInline } from './inline';
import { firstLink, plainTextOf, saysSomething, STRONG } from './inline';

const LONGEST_LABEL = 40;

/** The label that a paragraph is, without its colon: "Further Reading:", "**Code**"; null when it is prose. */
export function labelOfParagraph(inlines: readonly Inline[]): string | null {
  if (firstLink(inlines) >= 0) return null;
  const text = plainTextOf(inlines);
  const bold = inlines.every(
    inline => inline.kind === 'text' && (inline.text.trim() === '' || (inline.marks & STRONG) !== 0),
  );
  if (text.endsWith(':')) return shortLabel(text.slice(0, -1));
  return bold && !/[.!?]$/.test(text) ? shortLabel(text) : null;
}

/** A label and what follows it in the same paragraph or bullet: `Code: [GitHub](…)`. */
export interface LabelledLine {
  readonly label: string;
  readonly rest: readonly Inline[];
}

/** Splits `Label: [link](…)`; null when the words before the link are no label. */
export function splitLabel(inlines: readonly Inline[]): LabelledLine | null {
  const first = firstLink(inlines);
  if (first < 1) return null;
  const text = plainTextOf(inlines.slice(0, first));
  if (!text.endsWith(':')) return null;
  const label = shortLabel(text.slice(0, -1));
  return label === null ? null : { label, rest: inlines.slice(first) };
}

/** The link that is all there is of a paragraph. */
export function onlyLink(inlines: readonly Inline[]): LinkInline | null {
  const shown = inlines.filter(saysSomething);
  const link = shown.length === 1 ? shown[0] : undefined;
  return link?.kind === 'link' ? link : null;
}

/** The group that a link alone in its paragraph opens: "Evaluation Code" belongs under "Code". */
export function groupOfLink(link: LinkInline): string {
  const label = plainTextOf(link.label);
  const last = /[\p{L}]+$/u.exec(label)?.[0] ?? '';
  if (/^(?:code|slides|video|notebook|demo|dataset|website|poster)$/i.test(last)) return capitalised(last);
  return label !== '' && link.isMere ? capitalised(label) : 'Links';
}

function shortLabel(text: string): string | null {
  const label = text.trim();
  const words = label.split(/\s+/).length;
  if (label === '' || label.length > LONGEST_LABEL || words > 5 || /[.!?:;]/.test(label)) return null;
  return /\p{L}/u.test(label) ? label : null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
