import type { Place } from './shape';

/** Line of the value at a place of a valid JSON text, counted from 1; of what is around it when it is not there. */
export function lineInJson(json: string, place: Place): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;
  const steps: (string | number)[] = [];
  let line = 1;
  let best = { depth: 0, line: 1 };
  let key: string | null = null;
  for (const [token] of json.matchAll(tokens)) {
    if (token === '\n') line++;
    else if (token === ']' || token === '}') steps.pop();
    else if (token === ',') advance(steps);
    else if (token === ':') steps[steps.length - 1] = key ?? '';
    else {
      const depth = isOnTheWay(steps, place) ? steps.length : 0;
      if (depth > best.depth) best = { depth, line };
      if (best.depth === place.length) return best.line;
      if (token === '[') steps.push(0);
      else if (token === '{') steps.push('');
    }
    if (token !== '\n') key = token.startsWith('"') ? unquoted(token) : null;
  }
  return best.line;
}

/** Line that a parser's error message names, as `position 12` or `line 3`; 0 when it names none. */
export function lineOfError(message: string, source: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? 0 : source.slice(0, Number(position)).split('\n').length;
}

function advance(steps: (string | number)[]): void {
  const last = steps[steps.length - 1];
  steps[steps.length - 1] = typeof last === 'number' ? last + 1 : '';
}

function isOnTheWay(steps: readonly (string | number)[], place: Place): boolean {
  return steps.length <= place.length && steps.every((step, index) => step === place[index]);
}

function unquoted(token: string): string {
  const value: unknown = JSON.parse(token);
  return typeof value === 'string' ? value : '';
}
