import type { Inline, LinkInline } from './inline';
import { firstLink, plainTextOf, saysSomething, STRONG } from './inline';

/** One to five words with a letter among them, and nothing that sentences have. */
const LABEL = /^(?=.*[\p{L}])[^\s.!?:;]+(?:\s+[^\s.!?:;]+){0,4}$/u;

/** The label that a paragraph is, without its colon: "Further Reading:", "**Code**"; null when it is prose. */
export function labelOfParagraph(inlines: readonly Inline[]): string | null {
  if (firstLink(inlines) >= 0) return null;
  const text = plainTextOf(inlines);
  const isBold = inlines.every(
    ({ kind, text: words, marks }) => kind === 'text' && (words.trim() === '' || (marks & STRONG) !== 0),
  );
  return text.endsWith(':') || isBold ? shortLabel(text.replace(/:$/, '')) : null;
}

/** A label and what follows it in the same paragraph or bullet: `Code: [GitHub](…)`. */
export interface LabelledLine {
  readonly label: string;
  readonly rest: readonly Inline[];
}

/** Splits `Label: [link](…)`; null when the words before the link are no label. */
export function splitLabel(inlines: readonly Inline[]): LabelledLine | null {
  const first = firstLink(inlines);
  const text = first < 1 ? '' : plainTextOf(inlines.slice(0, first));
  const label = text.endsWith(':') ? shortLabel(text.slice(0, -1)) : null;
  return label === null ? null : { label, rest: inlines.slice(first) };
}

/** The link that is all there is of a paragraph. */
export function onlyLink(inlines: readonly Inline[]): LinkInline | null {
  const [link, ...others] = inlines.filter(saysSomething);
  return link?.kind === 'link' && others.length === 0 ? link : null;
}

/** The group that a link alone in its paragraph opens: "Evaluation Code" belongs under "Code". */
export function groupOfLink({ label, isMere }: LinkInline): string {
  const words = plainTextOf(label);
  const kind = /(?:^|[^\p{L}])(code|slides|video|notebook|demo|dataset|website|poster)$/iu.exec(words)?.[1];
  const group = kind ?? (isMere ? words : '');
  return group === '' ? 'Links' : group.charAt(0).toUpperCase() + group.slice(1);
}

function shortLabel(text: string): string | null {
  const label = text.trim();
  return label.length <= 40 && LABEL.test(label) ? label : null;
}
