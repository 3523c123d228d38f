import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import * as uiWording from '../core/wording/ui-wording';
import { OpenLink } from './open-link';
import type { Openers } from './openers';

/** Draws what a person should know or mend, each opening its place. */
export function drawProblem(openers: Openers): (problem: Problem) => JSX.Element {
  return problem => (
    <>
      <bdi>{problem.message}</bdi>{' '}
      {problem.file && (
        <OpenLink class="paper-club-place" open={openers.problem(problem)}>
          <bdi>{problem.file}</bdi>
          {problem.line > 0 && `, ${uiWording.line(problem.line)}`}
        </OpenLink>
      )}
    </>
  );
}
