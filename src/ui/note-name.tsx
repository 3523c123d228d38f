import type { JSX } from 'preact';
import type { Openers } from './openers';

/** A note by the name people call it, with its folder beside it, opening the note where there is one. */
export function NoteName({
  path,
  openers,
}: {
  readonly path: string;
  readonly openers: Openers;
}): JSX.Element {
  const open = openers.note(path);
  return open ? (
    <button type="button" class="paper-club-link" onClick={open}>
      <NoteLabel path={path} />
    </button>
  ) : (
    <NoteLabel path={path} />
  );
}

/** The name and folder of a note, without a way to open it. */
export function NoteLabel({ path }: { readonly path: string }): JSX.Element {
  const cut = path.lastIndexOf('/');
  return (
    <span class="paper-club-note">
      <bdi class="paper-club-note-name">{path.slice(cut + 1).replace(/\.md$/i, '')}</bdi>
      {cut > 0 && (
        <>
          {'\u2002'}
          <bdi class="paper-club-note-folder">{path.slice(0, cut)}</bdi>
        </>
      )}
    </span>
  );
}
