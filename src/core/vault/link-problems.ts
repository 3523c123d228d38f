import type { Problem } from '../problem';
import { checkWording } from '../wording/check-wording';
import { viewNames } from './base-format';
import { isPromised, strayLink } from './list-note-checks';
import { hasAnchor, noteAnchors, type NoteAnchors } from './note-anchors';
import { lineOfLink, noteLinks, type NoteLink } from './note-links';
import { readableLines } from './readable-text';
import { splitLink } from './resolve-link';
import type { VaultIndex } from './vault-index';
import { isInBlock, type VaultNote } from './vault-note';

/** Answers whether a file has what a link names after the `#`. */
export type FindAnchor = (path: string, subpath: string) => boolean;

/** Reads the headings of a note only once, and only of notes that a link looks into. */
export function makeAnchorFinder(index: VaultIndex): FindAnchor {
  const known = new Map<string, NoteAnchors>();
  return (path, subpath) => {
    const base = index.data.get(path);
    if (base?.kind === 'base') return viewNames(base.value).includes(subpath);
    const note = index.notes.get(path);
    if (note === undefined) return true;
    const anchors = known.get(path) ?? noteAnchors(readableLines(note.text, note.propertyLines));
    known.set(path, anchors);
    return hasAnchor(anchors, subpath);
  };
}

/** Every link of a note that leads to nothing, to a place that its note lacks, or to the wrong note. */
export function linkProblems(note: VaultNote, index: VaultIndex, findAnchor: FindAnchor): readonly Problem[] {
  const isTemplate = index.templates !== null && note.path.startsWith(index.templates);
  return noteLinks(note).flatMap(link => {
    if (isTemplate && link.target.includes('{{')) return [];
    const problem = linkProblem(note, link, index, findAnchor);
    return problem === null ? [] : [problem];
  });
}

function linkProblem(
  note: VaultNote,
  link: NoteLink,
  index: VaultIndex,
  findAnchor: FindAnchor,
): Problem | null {
  const { path, subpath } = splitLink(link.target);
  const target = index.resolve(path, note.path);
  const problem = (message: string): Problem => ({ file: note.path, line: lineOfLink(note, link), message });
  if (target === null) {
    const promised = isPromised(link, isInBlock(note, link.line), index.hasList);
    return promised ? null : problem(checkWording.linkToNothing(link.target));
  }
  if (subpath !== '' && !findAnchor(target, subpath))
    return problem(checkWording.anchorMissing(target, subpath));
  const noteThere = index.notes.get(target);
  return noteThere === undefined ? null : strayLink(note, link, noteThere);
}
