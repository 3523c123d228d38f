import type { Catalogue } from '../list/citation';
import type { PaperId } from '../list/paper-id';
import { findFrontmatter, plainProperty } from './frontmatter';
import type { NoteKind } from './plan';
import { property } from './property-names';
import { workKey } from './work-key';

/** What a note says it is about. */
export interface Identity {
  readonly kind: NoteKind;
  /** `paper:arxiv:2005.14165`, `entry:chain-of-papers`, `section:intro`, `list:modern-llm`. */
  readonly key: string;
}

/** The properties that make a note one of the list's, wherever it is kept. */
export const identityProperties = [
  property.paperId,
  property.entryId,
  property.sectionId,
  property.listId,
] as const;

const paperId = /^(?:arxiv|doi|acl|openreview|url):\S/;

/** Null for a note that is not one of the list's. */
export function identityOf(note: string, catalogue: Catalogue): Identity | null {
  const frontmatter = findFrontmatter(note);
  if (frontmatter === null) return null;
  const paper = plainProperty(frontmatter.text, property.paperId);
  if (paper !== null && isPaperId(paper)) return { kind: 'paper', key: workKey(paper, catalogue) };
  const others: readonly (readonly [NoteKind, string])[] = [
    ['entry', property.entryId],
    ['section', property.sectionId],
    ['list', property.listId],
  ];
  for (const [kind, name] of others) {
    const id = plainProperty(frontmatter.text, name);
    if (id !== null) return { kind, key: `${kind}:${id}` };
  }
  return null;
}

export function isPaperId(text: string): text is PaperId {
  return paperId.test(text);
}
