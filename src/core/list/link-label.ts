/** Words that tell the form or place of a text and not its title. */
const LABEL_WORDS = new Set(
  (
    'a abs abstract acl addendum and annotated appendix article arxiv audio author authors bib bibtex blog blogpost book ' +
    'cached checkpoint checkpoints cite code colab conference data dataset datasets demo discussion doc docs documentation doi download epub ' +
    'explained explainer file full github gitlab hf here homepage html huggingface implementation journal keras link ' +
    'links long main material mirror model models more news notebook notes official openreview oral original page pages ' +
    'paper papers part pdf podcast post poster preprint presentation project proceedings ps publication pytorch read ' +
    'readme recording repo repository report review score short site slide slides source spotlight summary supp ' +
    'supplement supplementary talk tensorflow text the thread tool tutorial tweet twitter url v version video videos ' +
    'web webpage website weights wiki youtube'
  ).split(' '),
);

/** Words of labels that stand for the paper itself. */
const PAPER_WORDS =
  /^(?:abs|abstract|acl|article|arxiv|doi|full|here|html|link|openreview|paper|papers|pdf|preprint|ps|publication|text|url|web)$/;

/** Whether the text of a link only says what is behind it: "pdf", "Code", "project page", "[2]". */
export function isMereLabel(label: string): boolean {
  if (label.length > 60) return false;
  const words = wordsOf(label);
  return words.every(word => LABEL_WORDS.has(word) || /^(?:v?\d+|[a-z])$/.test(word));
}

/** Whether a mere label stands for the paper: "pdf", "Paper", "arXiv", "here". */
export function isPaperLabel(label: string): boolean {
  if (label.length > 60) return false;
  const words = wordsOf(label);
  return words.length > 0 && words.some(word => PAPER_WORDS.test(word)) && isMereLabel(label);
}

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[a-z\d]+|[^\p{ASCII}\P{L}]+/gu) ?? [];
}
