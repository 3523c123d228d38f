import type { JSX } from 'preact';
import type { Kept } from '../core/note/plan';
import { LongList } from './long-list';
import { NoteName } from './note-name';
import type { Openers } from './openers';

/** What stays as the member left it, with the reason. */
export function KeptList({
  kept,
  openers,
}: {
  readonly kept: readonly Kept[];
  readonly openers: Openers;
}): JSX.Element {
  return (
    <LongList
      rows={kept}
      draw={note => (
        <>
          <NoteName path={note.path} openers={openers} />
          <p class="paper-club-reason">
            <bdi>{note.because}</bdi>
          </p>
        </>
      )}
    />
  );
}
