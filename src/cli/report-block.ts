import { cliWording } from '../core/wording/cli-wording';

const longest = 40;

/** A heading with lines below it, no more than a person reads; nothing for no lines. */
export function reportBlock(heading: (count: number) => string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - longest;
  const shown = lines.slice(0, longest).map(line => `  ${line}`);
  const more = rest > 0 ? [`  ${cliWording.report.more(rest)}`] : [];
  return [heading(lines.length), ...shown, ...more];
}
