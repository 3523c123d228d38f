import type { Inline, LinkInline } from './inline';
import { titleOf } from './line';
import type { PaperId } from './paper-id';
import { paperIdOf } from './paper-id';

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
  const { target, address, isMere } = link;
  const id = link.id ?? (target === 'web' ? paperIdOf(address) : null);
  const title = isMere ? '' : titleOf(link.label);
  if (id === null) return null;
  return { id, title: title === '' ? null : title, url: address, link };
}

/** A link to a paper, not to any document. */
export function strongPaper(link: LinkInline): NamedPaper | null {
  return link.id === null ? null : namedPaper(link);
}

/** The papers of a sentence that says what is read: the first one and those joined to it by "and". */
export function papersByLead(inlines: readonly Inline[]): readonly NamedPaper[] {
  const start = inlines.findIndex(({ kind, text }) => kind === 'text' && READS.test(text));
  if (start < 0) return [];
  const found: NamedPaper[] = [];
  let between = '';
  for (const inline of inlines.slice(start)) {
    if (inline.kind !== 'link') between += inline.text;
    else {
      const isJoined = found.length > 0 && /^\s*(?:,|and|&|,\s*and)\s*$/.test(between);
      const sameSentence = found.length === 0 && !/[.!?]\s/.test(between.slice(between.search(READS)));
      const named = sameSentence ? namedPaper(inline) : strongPaper(inline);
      if (found.length > 0 && (!isJoined || named === null)) break;
      if (named !== null) found.push(named);
      between = found.length > 0 ? '' : between + inline.text;
    }
  }
  return found;
}

/** Short names that the words around a paper's link give it: "(FiD)", "the Fusion-in-Decoder paper". */
export function nicknamesBeside(inlines: readonly Inline[], link: LinkInline): readonly string[] {
  const at = inlines.indexOf(link);
  const [before = '', after = ''] = [inlines[at - 1], inlines[at + 1]].map(beside =>
    beside?.kind === 'text' ? beside.text : '',
  );
  const name = /^\s*\(([^()]{2,20})\)/.exec(after)?.[1]?.trim() ?? '';
  const names = [
    /\bthe ([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) paper,?\s*$/.exec(before)?.[1],
    /^,? the ([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) paper\b/.exec(after)?.[1],
    isNickname(name) ? name : undefined,
  ];
  return [...new Set(names.filter(found => found !== undefined))];
}

/** Whether short words in parentheses can be what people call a paper. */
export function isNickname(name: string): boolean {
  if (name.length > 20 || !/\p{Lu}|\p{Ll}\d/u.test(name)) return false;
  return (
    !/(?:19|20)\d\d|[.:;,/]$/.test(name) &&
    !/^(?:acl|aaai|bmvc|chi|coling|colm|colt|corl|cvpr|draft|eacl|eccv|emnlp|iccv|iclr|icml|icra|ieee|ijcai|interspeech|jmlr|kdd|naacl|nature|neurips|nips|oral|osdi|pdf|preprint|science|sigir|sigmod|sosp|spotlight|survey|tacl|tmlr|uai|under review|vldb|workshop|www|part \w+|vol\w* \w+|updated?.*|new)\b/i.test(
      name,
    )
  );
}
