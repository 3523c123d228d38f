import type { Entry, Paper, ReadingList } from '../list/reading-list';
import type { Catalogue } from '../list/citation';
import { addressOfPaper, type PaperId } from '../list/paper-id';
import { titleKey } from '../list/title-key';
import type { Problem } from '../problem';
import * as noteWording from '../wording/note-wording';
import { findFrontmatter, plainProperty, textsOf } from './frontmatter';
import { isPaperId } from './identity';
import type { KnownNotes } from './known-notes';
import { factsOf } from './paper-facts';
import type { ParseYaml } from './parse-yaml';
import { plainValue } from './plain-value';
import type { WorkKey } from './work-key';

/**
 * Entries that arrive from the list alone, without a page to say which paper they are, are taken for the one paper that
 * has exactly their title, on the list or in the vault: the list named it before.
 */
export function recogniseEntries(
  list: ReadingList,
  known: KnownNotes,
  catalogue: Catalogue,
  workKey: WorkKey,
  parseYaml: ParseYaml,
): ReadingList {
  if (!list.sections.some(section => section.entries.some(isUnknown))) return list;
  const titled = new Map([
    ...papersByTitle(namesInVault(known, parseYaml), workKey),
    // What the list itself says goes first, for a paper of the vault may have another id on the list by now.
    ...papersByTitle(namesOnList(list, catalogue), workKey),
  ]);
  const papers = new Map<PaperId, Paper>(list.papers.map(paper => [paper.id, paper]));
  const settled = new Set<string>();
  const recognise = (entry: Entry): Entry => {
    const id = isUnknown(entry) ? titled.get(titleKey(entry.title)) : null;
    if (id === null || id === undefined) return entry;
    settled.add(placeOf(entry));
    const { title, file, line } = entry;
    if (!papers.has(id))
      papers.set(id, { id, title, url: addressOfPaper(id), nicknames: [], about: [], file, line });
    return { ...entry, papers: [id], undecided: false };
  };
  const sections = list.sections.map(section => ({ ...section, entries: section.entries.map(recognise) }));
  const problems = list.problems.filter(
    each => !settled.has(placeOf(each)) || !each.message.includes(noteWording.undecidedShort),
  );
  return { ...list, sections, papers: [...papers.values()], problems };
}

function isUnknown(entry: Entry): boolean {
  return entry.undecided && entry.pageMissing && entry.papers.length === 0;
}

type Named = readonly [id: PaperId, name: string];

/** Null for a name that several works have. */
function papersByTitle(named: Iterable<Named>, workKey: WorkKey): ReadonlyMap<string, PaperId | null> {
  const titled = new Map<string, PaperId | null>([['', null]]);
  for (const [id, name] of named) {
    const key = titleKey(plainValue(name));
    const other = titled.get(key);
    if (other === undefined) titled.set(key, id);
    else if (other !== null && workKey(other) !== workKey(id)) titled.set(key, null);
  }
  return titled;
}

/** The list's own papers count too: after the import they have notes. */
function* namesOnList(list: ReadingList, catalogue: Catalogue): Iterable<Named> {
  for (const paper of list.papers) {
    const { title, nicknames } = factsOf(paper, catalogue);
    for (const name of [title, paper.title, ...nicknames]) yield [paper.id, name];
  }
  for (const { papers, title } of list.sections.flatMap(section => section.entries))
    if (papers[0] !== undefined && papers.length === 1) yield [papers[0], title];
}

function* namesInVault(known: KnownNotes, parseYaml: ParseYaml): Iterable<Named> {
  for (const { kind, text } of known.byKey.values()) {
    const frontmatter = kind === 'paper' ? (findFrontmatter(text)?.text ?? '') : '';
    const id = plainProperty(frontmatter, 'paper_id');
    if (id === null || !isPaperId(id)) continue;
    for (const name of [
      plainProperty(frontmatter, 'title') ?? '',
      ...textsOf(frontmatter, 'aliases', parseYaml),
    ])
      yield [id, name];
  }
}

function placeOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  return `${file}:${line}`;
}
