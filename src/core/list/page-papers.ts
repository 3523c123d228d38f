import { readAddress } from './address';
import type { Inline, LinkInline } from './inline';
import { linksOf, plainTextOf } from './inline';
import { isMereLabel } from './link-label';
import { titleOf } from './line';
import type { PaperId } from './paper-id';
import { isStrongId, paperIdOf } from './paper-id';
import { titleKey } from './title-key';

/** A link of a page to the work that the entry is about. */
export interface NamedPaper {
  readonly id: PaperId;
  /** The words of the link, or null when they are a mere label such as "pdf". */
  readonly title: string | null;
  readonly url: string;
  readonly link: LinkInline;
}

/** Says what the group reads: "This week's paper is", "we will read and discuss". */
const READS =
  /this week['’]?s?\s+(?:paper|reading|report|post|blog ?post|article)s?\b|\bwe(?:['’]ll| will| are going to)?\s+(?:be\s+)?(?:read(?:ing)?|discuss(?:ing)?|cover(?:ing)?)\b/i;

/** The work behind a link, if it can be read: a paper or, by its address alone, a document. */
export function namedPaper(link: LinkInline): NamedPaper | null {
  const address = readAddress(link.address);
  const id = address.kind === 'web' ? paperIdOf(address.url) : null;
  if (id === null || address.kind !== 'web') return null;
  const label = titleOf(link.label);
  const title = label === '' || isMereLabel(label) ? null : label;
  return { id, title, url: address.url.replace(/^http:/i, 'https:'), link };
}

/** A link to a paper, not to any document. */
export function strongPaper(link: LinkInline): NamedPaper | null {
  const named = namedPaper(link);
  return named !== null && isStrongId(named.id) ? named : null;
}

/** The link that is called what the entry is called. */
export function paperByTitle(inlines: readonly Inline[], titles: readonly string[]): NamedPaper | null {
  const keys = new Set(titles.filter(title => title !== '').map(titleKey));
  for (const link of linksOf(inlines))
    if (link.label.length > 0 && keys.has(titleKey(plainTextOf(link.label)))) {
      const named = namedPaper(link);
      if (named !== null) return named;
    }
  return null;
}

/** The papers of a sentence that says what is read: the first one and those joined to it by "and". */
export function papersByLead(inlines: readonly Inline[]): readonly NamedPaper[] {
  const start = inlines.findIndex(inline => inline.kind === 'text' && READS.test(inline.text));
  if (start < 0) return [];
  for (let at = start + 1; at < inlines.length; at += 1) {
    const inline = inlines[at];
    const between = plainTextOf(inlines.slice(start, at));
    if (inline?.kind !== 'link') continue;
    const sameSentence = !/[.!?]\s/.test(between.slice(between.search(READS)));
    const named = sameSentence ? namedPaper(inline) : strongPaper(inline);
    if (named !== null) return [named, ...joinedPapers(inlines, at + 1)];
  }
  return [];
}

function joinedPapers(inlines: readonly Inline[], from: number): readonly NamedPaper[] {
  const found: NamedPaper[] = [];
  for (let at = from; at + 1 < inlines.length; at += 2) {
    const between = inlines[at];
    const link = inlines[at + 1];
    if (
      between?.kind !== 'text' ||
      link?.kind !== 'link' ||
      !/^\s*(?:,|and|&|,\s*and)\s*$/.test(between.text)
    )
      break;
    const named = strongPaper(link);
    if (named === null) break;
    found.push(named);
  }
  return found;
}

/** Short names that the words around a paper's link give it: "(FiD)", "the Fusion-in-Decoder paper". */
export function nicknamesBeside(inlines: readonly Inline[], link: LinkInline): readonly string[] {
  const at = inlines.indexOf(link);
  const before = inlines[at - 1];
  const after = inlines[at + 1];
  const names = [
    before?.kind === 'text'
      ? /\bthe ([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) paper,?\s*$/.exec(before.text)?.[1]
      : undefined,
    after?.kind === 'text'
      ? /^,? the ([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) paper\b/.exec(after.text)?.[1]
      : undefined,
    after?.kind === 'text' ? parenthesisedName(after.text) : undefined,
  ];
  return [...new Set(names.filter(name => name !== undefined))];
}

/** A name in parentheses is short, has a capital or a digit, and is no year or venue. */
export function parenthesisedName(text: string): string | undefined {
  const name = /^\s*\(([^()]{2,20})\)/.exec(text)?.[1]?.trim();
  return name !== undefined && isNickname(name) ? name : undefined;
}

/** Whether short words in parentheses can be what people call a paper. */
export function isNickname(name: string): boolean {
  if (name.length > 20 || /(?:19|20)\d\d|[.:;,/]$|^\d+$/.test(name) || !/\p{Lu}|\p{Ll}\d/u.test(name))
    return false;
  return !/^(?:acl|aaai|bmvc|chi|coling|colm|colt|corl|cvpr|draft|eacl|eccv|emnlp|iccv|iclr|icml|icra|ieee|ijcai|interspeech|jmlr|kdd|naacl|nature|neurips|nips|oral|osdi|pdf|preprint|science|sigir|sigmod|sosp|spotlight|survey|tacl|tmlr|uai|under review|vldb|workshop|www|part \w+|vol\w* \w+|updated?.*|new)\b/i.test(
    name,
  );
}
