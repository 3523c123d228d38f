/** Words of labels that stand for the paper itself. */
const PAPER_WORDS =
  'abs(?:tract)?|acl|article|arxiv|doi|full|here|html|link|openreview|papers?|pdf|preprint|ps|publication|text|url|web';

/** Other words that tell the form, place or date of a text and not its title. */
const OTHER_WORDS =
  'a|acm|addendum|and|annotated|appendix|audio|author|bib(?:tex)?|(?:blog)?post|blog|book|cached|camera|checkpoint|cite|' +
  'code|colab|conference|data(?:set)?|date|day|demo|details|discussion|doc(?:umentation)?|download|epub|expla(?:ined|iner)|' +
  'file|for|git(?:hub|lab)|hf|homepage|huggingface|ieee|implementation|info|journal|july|june|keras|lecture|long|main|' +
  'material|meeting|mirror|model|more|news|nips|note(?:book)?|of|official|on|oral|original|our|page|part|podcast|poster|' +
  'ppt|presentation|proceedings|project|pytorch|read(?:me|y)?|recording|repo(?:sitory)?|report|review|score|sept|session|' +
  'short|site|slide|source|spotlight|springer|summary|supp(?:lement(?:ary)?)?|talk|tensorflow|the|this|thread|tool|' +
  'tutorial|tweet|twitter|v|version|video|web(?:page|site)|week|weight|wiki|youtube';

/** Numbers, versions, letters, months and days of the week. */
const DATE_WORDS =
  'v?\\d+(?:st|nd|rd|th)?|[a-z]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)' +
  '(?:r?uary|ch|il|ust|tember|ober|ember|s|rs|(?:s|nes|rs|ur)?day)?';

/** Nothing but such words, each of them whole, with signs and spaces between them. */
const MERE = new RegExp(
  `^(?:(?:(?:${PAPER_WORDS}|${OTHER_WORDS})s?|${DATE_WORDS})(?![a-z\\d])|(?:论文|代码|链接|视频)(?![^\\p{ASCII}\\P{L}])|[^\\d\\p{L}])*$`,
  'iu',
);

const PAPER = new RegExp(`\\b(?:${PAPER_WORDS})\\b|论文`, 'i');

/** Whether the text of a link only says what is behind it: "pdf", "Code", "project page", "[2]", or when it is read: "Jan 5". */
export function isMereLabel(label: string): boolean {
  return label.length <= 60 && MERE.test(label);
}

/** Whether a mere label stands for the paper: "pdf", "Paper", "arXiv", "here". */
export function isPaperLabel(label: string): boolean {
  return PAPER.test(label) && isMereLabel(label);
}

/** Whether words before a title only lead to it: "Paper", "Jan 5"; what is named after a tool begins with a name. */
export function isLeadLabel(words: string): boolean {
  return isMereLabel(words) && !/keras|pytorch|tensorflow/i.test(words);
}
