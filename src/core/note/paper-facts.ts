import type { Catalogue, Citation } from '../list/citation';
import { addressOfPaper, isStrongId } from '../list/paper-id';
import type { Paper } from '../list/reading-list';
import { titleKey } from '../list/title-key';
import type { Problem } from '../problem';
import * as noteWording from '../wording/note-wording';
import { sharedWords } from './title-words';

/** What a note says of a paper: the list's words, and the citation where it is sure to be of the same work. */
export interface PaperFacts {
  readonly title: string;
  readonly citation: Citation | null;
  readonly nicknames: readonly string[];
  readonly url: string;
  readonly problem: Problem | null;
}

/**
 * Lists do pair titles with wrong ids, so a citation counts only when its title, one of its known variants or one of
 * its nicknames is what the list says; a title that has little in common with it is reported.
 */
export function factsOf(paper: Paper, catalogue: Catalogue): PaperFacts {
  const citation = catalogue.byId(paper.id);
  const likeness = citation === null ? 'none' : likenessOf(paper.title, citation);
  const known = likeness === 'none' ? null : citation;
  return {
    title: likeness === 'same' && known !== null ? known.title : paper.title,
    citation: known,
    nicknames: [...(known?.nicknames ?? []), ...paper.nicknames],
    url: isStrongId(paper.id) ? addressOfPaper(paper.id) : paper.url,
    problem: citation !== null && likeness === 'none' ? mismatch(paper, citation) : null,
  };
}

function likenessOf(title: string, citation: Citation): 'same' | 'near' | 'none' {
  const key = titleKey(title);
  const same = [citation.title, ...citation.titleVariants, ...citation.nicknames];
  if (same.some(each => titleKey(each) === key)) return 'same';
  return sharedWords(title, citation.title) >= 0.5 ? 'near' : 'none';
}

function mismatch(paper: Paper, citation: Citation): Problem {
  const message = noteWording.otherTitle(paper.title, paper.id, citation.title);
  return { file: paper.file, line: paper.line, message };
}
