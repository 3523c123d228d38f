import type { JSX } from 'preact';
import * as words from '../core/wording/difference-wording';
import type { DifferencePart } from './note-difference';
import { noteDifference } from './note-difference';

/** Lines drawn at most; a longer difference is better read in the note itself. */
const mostLines = 400;
interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** What an update changes in a note, with signs and words and not by colour alone. */
export function Difference({ before, after }: DifferenceProps): JSX.Element {
  const parts = noteDifference(before, after);
  if (!parts || parts.length > mostLines) return <p>{words.tooLong}</p>;
  return (
    <div class="paper-club-difference" dir="auto">
      {parts.map(drawPart)}
    </div>
  );
}

function drawPart(part: DifferencePart): JSX.Element {
  if (part.kind === 'gap') return <p>{words.left(part.lines)}</p>;
  if (part.kind === 'same') return <div>{`  ${part.text}`}</div>;
  const [Tag, sign, spoken] =
    part.kind === 'added' ? (['ins', '+ ', words.added] as const) : (['del', '− ', words.removed] as const);
  return (
    <Tag>
      <span aria-hidden="true">{sign}</span>
      <span class="paper-club-hidden">{spoken}</span>
      {part.text}
    </Tag>
  );
}
