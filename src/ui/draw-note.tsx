import type { JSX } from 'preact';
import * as words from '../core/wording/preview-wording';
import { NoteName } from './note-name';
import type { Openers } from './openers';

/** A note to be listed, and what there is to say of it. */
export interface ListedNote {
  readonly path: string;
  /** What the notes from here on belong to. */
  readonly heading?: string | null;
  readonly because?: string;
  readonly restored?: boolean;
}

/** Draws notes by name, each opening where the host has it. */
export function drawNote(openers: Openers): (note: ListedNote) => JSX.Element {
  return ({ path, heading, because, restored }) => (
    <>
      {heading && (
        <h4>
          <bdi>{heading}</bdi>
        </h4>
      )}
      <NoteName path={path} open={openers.note(path)} />
      {restored && <span class="paper-club-tag">{words.broughtBack}</span>}
      {because && (
        <p>
          <bdi>{because}</bdi>
        </p>
      )}
    </>
  );
}
