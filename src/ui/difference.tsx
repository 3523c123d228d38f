import type { JSX } from 'preact';
import { uiWording } from '../core/wording/ui-wording';
import type { DifferencePart } from './note-difference';
import { noteDifference } from './note-difference';

/** Lines drawn at most; a longer difference is better read in the note itself. */
const mostLines = 400;

/** What an update changes in a note, with signs and words and not by colour alone. */
export function Difference({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): JSX.Element {
  const parts = noteDifference(before, after);
  if (!parts || parts.length > mostLines) return <p>{uiWording.difference.tooLong}</p>;
  return (
    <div class="paper-club-difference" dir="auto">
      {parts.map((part, at) => (
        <DifferenceRow key={at} part={part} />
      ))}
    </div>
  );
}

function DifferenceRow({ part }: { part: DifferencePart }): JSX.Element {
  switch (part.kind) {
    case 'gap':
      return <div class="paper-club-difference-gap">{uiWording.difference.left(part.lines)}</div>;
    case 'same':
      return <div class="paper-club-difference-line">{`  ${part.text}`}</div>;
    case 'added':
      return (
        <ins class="paper-club-difference-line">
          <Sign shown="+ " spoken={uiWording.difference.added} />
          {part.text}
        </ins>
      );
    case 'removed':
      return (
        <del class="paper-club-difference-line">
          <Sign shown="− " spoken={uiWording.difference.removed} />
          {part.text}
        </del>
      );
  }
}

/** What colour says to those who see it. */
function Sign({ shown, spoken }: { shown: string; spoken: string }): JSX.Element {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="paper-club-hidden">{spoken}</span>
    </>
  );
}
