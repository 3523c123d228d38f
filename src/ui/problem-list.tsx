import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import { uiWording } from '../core/wording/ui-wording';
import { LongList } from './long-list';
import type { Openers } from './openers';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly openers: Openers;
}

/** What a person should know or mend, each opening its place. */
export function ProblemList({ problems, openers }: ProblemListProps): JSX.Element {
  return (
    <LongList
      rows={problems}
      draw={problem => (
        <div class="paper-club-problem">
          <bdi>{problem.message}</bdi> <ProblemPlace problem={problem} openers={openers} />
        </div>
      )}
    />
  );
}

function ProblemPlace({ problem, openers }: { problem: Problem; openers: Openers }): JSX.Element | null {
  if (problem.file === '') return null;
  const place = (
    <>
      <bdi>{problem.file}</bdi>
      {problem.line > 0 && `, ${uiWording.line(problem.line)}`}
    </>
  );
  const open = openers.problem(problem);
  return open ? (
    <button type="button" class="paper-club-link paper-club-place" onClick={open}>
      {place}
    </button>
  ) : (
    <span class="paper-club-place">{place}</span>
  );
}
