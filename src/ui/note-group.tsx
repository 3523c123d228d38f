import type { JSX } from 'preact';
import * as previewWording from '../core/wording/preview-wording';
import { Group } from './group';
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

interface NoteGroupProps {
  readonly name: string;
  readonly notes: readonly ListedNote[];
  readonly openers: Openers;
  readonly open?: boolean;
}

/** Notes by name, each opening where the host has it. */
export function NoteGroup({ name, notes, openers, open = false }: NoteGroupProps): JSX.Element {
  const draw = ({ path, heading, because, restored }: ListedNote): JSX.Element => (
    <>
      {heading && (
        <h4 class="paper-club-subheading">
          <bdi>{heading}</bdi>
        </h4>
      )}
      <NoteName path={path} open={openers.note(path)} />
      {restored && <span class="paper-club-tag">{previewWording.broughtBack}</span>}
      {because && (
        <p class="paper-club-reason">
          <bdi>{because}</bdi>
        </p>
      )}
    </>
  );
  return <Group name={name} rows={notes} draw={draw} open={open} />;
}
