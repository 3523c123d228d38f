import type { JSX } from 'preact';
import type { Openers } from './openers';

interface NoteNameProps {
  readonly path: string;
  /** Left out where a press on the name does something else. */
  readonly openers?: Openers;
}

/** A note by the name people call it, with its folder beside it, opening the note where there is one. */
export function NoteName({ path, openers }: NoteNameProps): JSX.Element {
  const cut = path.lastIndexOf('/');
  const name = <bdi class="paper-club-note-name">{path.slice(cut + 1).replace(/\.md$/i, '')}</bdi>;
  const open = openers?.note(path);
  return (
    <>
      {open ? (
        <button type="button" class="paper-club-link" onClick={open}>
          {name}
        </button>
      ) : (
        name
      )}
      {cut > 0 && (
        <>
          {' '}
          <bdi class="paper-club-note-folder">{path.slice(0, cut)}</bdi>
        </>
      )}
    </>
  );
}
