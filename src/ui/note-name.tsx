import type { JSX } from 'preact';
import { OpenLink } from './open-link';

interface NoteNameProps {
  readonly path: string;
  readonly open: (() => void) | null;
}

/** A note by the name people call it, with its folder beside it. */
export function NoteName({ path, open }: NoteNameProps): JSX.Element {
  const cut = path.lastIndexOf('/');
  return (
    <>
      <OpenLink class="paper-club-note-name" open={open}>
        <bdi>{path.slice(cut + 1).replace(/\.md$/i, '')}</bdi>
      </OpenLink>{' '}
      {cut > 0 && <bdi class="paper-club-note-folder">{path.slice(0, cut)}</bdi>}
    </>
  );
}
