import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import * as reportWording from '../core/wording/report-wording';
import * as words from '../core/wording/undo-wording';
import { NoteGroup } from './note-group';
import type { Openers } from './openers';
import { ProblemGroup } from './problem-group';
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
export function UndoView({
  source,
  restored,
  removed,
  problems,
  openers,
  close,
}: UndoViewProps): JSX.Element {
  return (
    <Step
      heading={words.heading(source)}
      buttons={[{ label: reportWording.close, class: 'mod-cta', onClick: close }]}
    >
      <ProblemGroup name={words.left} problems={problems} openers={openers} open />
      <NoteGroup name={words.restored} notes={restored.map(path => ({ path }))} openers={openers} />
      <NoteGroup name={words.removed} notes={removed.map(path => ({ path }))} openers={openers} />
    </Step>
  );
}
