import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import * as uiWording from '../core/wording/ui-wording';
import { Group } from './group';
import { OpenLink } from './open-link';
import type { Openers } from './openers';

interface ProblemGroupProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly openers: Openers;
  readonly open?: boolean;
}

/** What a person should know or mend, each opening its place. */
export function ProblemGroup({ name, problems, openers, open = false }: ProblemGroupProps): JSX.Element {
  const draw = (problem: Problem): JSX.Element => (
    <div class="paper-club-problem">
      <bdi>{problem.message}</bdi>{' '}
      {problem.file !== '' && (
        <OpenLink class="paper-club-place" open={openers.problem(problem)}>
          <bdi>{problem.file}</bdi>
          {problem.line > 0 && `, ${uiWording.line(problem.line)}`}
        </OpenLink>
      )}
    </div>
  );
  return <Group name={name} rows={problems} draw={draw} open={open} />;
}
