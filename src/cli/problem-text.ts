import type { Problem } from '../core/problem';

/** `file:line: sentence`, the form that terminals and editors turn into a link. */
export function problemText(problem: Problem): string {
  // A sentence that begins with the file's name needs it no second time.
  if (problem.line === 0 && problem.message.startsWith(`${problem.file} `)) return problem.message;
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  return place === '' ? problem.message : `${place}: ${problem.message}`;
}

/** The problems of several steps, each named once. */
export function mergeProblems(...lists: readonly (readonly Problem[])[]): readonly Problem[] {
  const byText = new Map(lists.flat().map(problem => [problemText(problem), problem] as const));
  return [...byText.values()];
}
