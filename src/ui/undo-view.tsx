import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import * as reportWording from '../core/wording/report-wording';
import * as words from '../core/wording/undo-wording';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Group } from './group';
import type { Openers } from './openers';
import { Step } from './step';

interface UndoViewProps {
  /** As a sentence names it. */
  readonly source: string;
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  readonly openers: Openers;
  readonly close: () => void;
}

/** Says what was taken back, and what was left and why. */
export function UndoView(props: UndoViewProps): JSX.Element {
  const { openers } = props;
  const note = drawNote(openers);
  const byPath = (path: string): JSX.Element => note({ path });
  return (
    <Step
      heading={words.heading(props.source)}
      buttons={[{ label: reportWording.close, class: 'mod-cta', onClick: props.close }]}
    >
      <Group name={words.left} rows={props.problems} draw={drawProblem(openers)} open />
      <Group name={words.restored} rows={props.restored} draw={byPath} />
      <Group name={words.removed} rows={props.removed} draw={byPath} />
    </Step>
  );
}
