import type { JSX } from 'preact';
import { uiWording } from '../core/wording/ui-wording';
import type { NewNote, NewNotes } from './new-notes';
import { NoteName } from './note-name';
import { newRow, Portions } from './portions';

/** The notes to be made, under the headings of the list. */
export function NewNoteList({ groups }: { readonly groups: readonly NewNotes[] }): JSX.Element {
  const total = groups.reduce((sum, group) => sum + group.notes.length, 0);
  return (
    <Portions total={total}>
      {(count, firstNew) => {
        let start = 0;
        return groups.map(group => {
          const from = start;
          start += group.notes.length;
          return from < count && <Group key={group.heading} {...{ group, from, count, firstNew }} />;
        });
      }}
    </Portions>
  );
}

interface GroupProps {
  readonly group: NewNotes;
  /** Where the group begins among all notes, as `count` and `firstNew` count them. */
  readonly from: number;
  readonly count: number;
  readonly firstNew: number;
}

function Group({ group, from, count, firstNew }: GroupProps): JSX.Element {
  return (
    <>
      <h4 class="paper-club-subheading">
        <bdi>{group.heading}</bdi>
      </h4>
      <ul class="paper-club-list">
        {group.notes.slice(0, count - from).map((note, at) => (
          <li key={note.path} {...(from + at === firstNew ? newRow : {})}>
            <New note={note} />
          </li>
        ))}
      </ul>
    </>
  );
}

function New({ note }: { note: NewNote }): JSX.Element {
  return (
    <>
      <NoteName path={note.path} />
      {note.restored && <span class="paper-club-tag">{uiWording.preview.broughtBack}</span>}
    </>
  );
}
