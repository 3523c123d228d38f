import type { Problem } from '../core/problem';

/** Problems as a terminal shows them, one a line with the place in front. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, message }) => {
    const place = line > 0 ? `${file}:${line}` : file;
    return place === '' ? message : `${place}: ${message}`;
  });
}
