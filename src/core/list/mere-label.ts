/** Words that tell the form, place or date of a text and not its title. */
const LABEL_WORDS = new Set(
  (
    'a abs abstract acl acm addendum and annotated appendix article arxiv audio author bib bibtex blog blogpost book ' +
    'cached camera checkpoint cite code colab conference data dataset demo details discussion doc docs ' +
    'documentation doi download epub explained explainer file full github gitlab hf here homepage html huggingface ieee ' +
    'implementation info journal keras link long main material mirror model more news nips notebook notes ' +
    'official openreview oral original our page paper part pdf podcast post poster ppt preprint presentation ' +
    'project proceedings ps publication pytorch read readme ready recording repo repository report review score short site ' +
    'slide source spotlight springer summary supp supplement supplementary talk tensorflow text the this thread tool ' +
    'tutorial tweet twitter url v version video web webpage website weights wiki youtube for of on ' +
    'date day june july lecture meeting sept session week 论文 代码 链接 视频'
  ).split(' '),
);

/** Numbers, versions, months and days of the week. */
const DATE_WORD =
  /^(?:v?\d+(?:st|nd|rd|th)?|[a-z]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)(?:r?uary|ch|il|ust|tember|ober|ember|s|rs|(?:s|nes|rs|ur)?day)?)$/;

/** Words of labels that stand for the paper itself. */
const PAPER_WORD =
  /\b(?:abs|abstract|acl|article|arxiv|doi|full|here|html|link|openreview|papers?|pdf|preprint|ps|publication|text|url|web)\b|论文/i;

/** Whether the text of a link only says what is behind it: "pdf", "Code", "project page", "[2]", or when it is read: "Jan 5". */
export function isMereLabel(label: string): boolean {
  if (label.length > 60) return false;
  for (const [word] of label.toLowerCase().matchAll(/[a-z\d]+|[^\p{ASCII}\P{L}]+/gu))
    if (!LABEL_WORDS.has(word) && !LABEL_WORDS.has(word.replace(/s$/, '')) && !DATE_WORD.test(word))
      return false;
  return true;
}

/** Whether a mere label stands for the paper: "pdf", "Paper", "arXiv", "here". */
export function isPaperLabel(label: string): boolean {
  return PAPER_WORD.test(label) && isMereLabel(label);
}

/** Whether words before a title only lead to it: "Paper", "Jan 5"; what is named after a tool begins with a name. */
export function isLeadLabel(words: string): boolean {
  return isMereLabel(words) && !/keras|pytorch|tensorflow/i.test(words);
}
