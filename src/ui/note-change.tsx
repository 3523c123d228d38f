import type { JSX } from 'preact';
import type { Change } from '../core/note/plan';
import * as words from '../core/wording/preview-wording';
import { Difference } from './difference';
import { OpenLink } from './open-link';
import type { Openers } from './openers';

interface NoteChangeProps {
  readonly update: Extract<Change, { kind: 'update' }>;
  readonly openers: Openers;
}

/** What an update changes in a note, and the way to the note. */
export function NoteChange({ update: { path, before, after }, openers }: NoteChangeProps): JSX.Element {
  const open = openers.note(path);
  return (
    <>
      <Difference before={before} after={after} />
      {open && (
        <OpenLink class="" open={open}>
          {words.openNote}
        </OpenLink>
      )}
    </>
  );
}
