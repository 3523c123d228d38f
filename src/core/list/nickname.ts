import type { Inline } from './inline';

/** Where and how works are published: what stands in parentheses after a title and is nobody's name for it. */
const VENUE =
  /^(?:acl|aaai|bmvc|chi|coling|colm|colt|corl|cvpr|draft|eacl|eccv|emnlp|iccv|iclr|icml|icra|ieee|ijcai|interspeech|jmlr|kdd|naacl|nature|neurips|nips|oral|osdi|pdf|preprint|science|sigir|sigmod|sosp|spotlight|survey|tacl|tmlr|uai|under review|vldb|workshop|www|part \w+|vol\w* \w+|updated?.*|new)\b/i;

/** Whether short words in parentheses can be what people call a paper. */
export function isNickname(name: string): boolean {
  if (name.length > 20 || !/[\p{Lu}]|[\p{Ll}]\d/u.test(name)) return false;
  return !/(?:19|20)\d\d|[.:;,/]$/.test(name) && !VENUE.test(name);
}

/** Short names that the words around a paper's link give it: "(FiD)", "the Fusion-in-Decoder paper". */
export function nicknamesBeside(before: Inline | undefined, after: Inline | undefined): readonly string[] {
  const name = /^\s*\(([^()]{2,20})\)/.exec(wordsOf(after))?.[1]?.trim() ?? '';
  const names = [
    /\bthe ([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) paper,?\s*$/.exec(wordsOf(before))?.[1],
    /^,? the ([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) paper\b/.exec(wordsOf(after))?.[1],
    isNickname(name) ? name : undefined,
  ];
  return [...new Set(names.filter(found => found !== undefined))];
}

function wordsOf(inline: Inline | undefined): string {
  return inline?.kind === 'text' ? inline.text : '';
}
