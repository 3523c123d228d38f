/** Words that tell the form or place of a text and not its title. */
const LABEL_WORDS = new Set(
  (
    'a abs abstract acl acm addendum and annotated appendix article arxiv audio author authors bib bibtex blog blogpost book ' +
    'cached camera checkpoint checkpoints cite code colab conference data dataset datasets demo details discussion doc docs ' +
    'documentation doi download epub explained explainer file full github gitlab hf here homepage html huggingface ieee ' +
    'implementation info journal keras link links long main material mirror model models more news nips notebook notes ' +
    'official openreview oral original our page pages paper papers part pdf podcast post poster ppt preprint presentation ' +
    'project proceedings ps publication pytorch read readme ready recording repo repository report review score short site ' +
    'slide slides source spotlight springer summary supp supplement supplementary talk tensorflow text the this thread tool ' +
    'tutorial tweet twitter url v version video videos web webpage website weights wiki youtube'
  ).split(' '),
);

/** Words of labels that stand for the paper itself. */
const PAPER_WORD =
  /\b(?:abs|abstract|acl|article|arxiv|doi|full|here|html|link|openreview|papers?|pdf|preprint|ps|publication|text|url|web)\b/i;

/** Whether the text of a link only says what is behind it: "pdf", "Code", "project page", "[2]". */
export function isMereLabel(label: string): boolean {
  if (label.length > 60) return false;
  for (const [word] of label.toLowerCase().matchAll(/[a-z\d]+|[^\p{ASCII}\P{L}]+/gu))
    if (!LABEL_WORDS.has(word) && !/^(?:v?\d+|[a-z])$/.test(word)) return false;
  return true;
}

/** Whether a mere label stands for the paper: "pdf", "Paper", "arXiv", "here". */
export function isPaperLabel(label: string): boolean {
  return PAPER_WORD.test(label) && isMereLabel(label);
}
