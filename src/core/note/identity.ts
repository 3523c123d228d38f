import type { PaperId } from '../list/paper-id';
import { findFrontmatter, plainProperty } from './frontmatter';
import type { NoteKind } from './plan';
import type { WorkKey } from './work-key';

/** What a note says it is about. */
export interface Identity {
  readonly kind: NoteKind;
  /** `paper:arxiv:2005.14165`, `entry:chain-of-papers`, `section:intro`, `list:modern-llm`. */
  readonly key: string;
}

/** In this order: a paper's id counts before all. */
const kinds = ['paper', 'entry', 'section', 'list'] as const;

/** The properties that make a note one of the list's, wherever it is kept. */
export const identityProperties = kinds.map(kind => `${kind}_id` as const);

/** Null for a note that is not one of the list's. */
export function identityOf(note: string, workKey: WorkKey): Identity | null {
  const frontmatter = findFrontmatter(note)?.text;
  if (frontmatter === undefined) return null;
  for (const kind of kinds) {
    const id = plainProperty(frontmatter, `${kind}_id`);
    if (id === null) continue;
    if (kind !== 'paper') return { kind, key: `${kind}:${id}` };
    if (isPaperId(id)) return { kind, key: workKey(id) };
  }
  return null;
}

export function isPaperId(text: string): text is PaperId {
  return /^(?:arxiv|doi|acl|openreview|url):\S/.test(text);
}
