const fenceStart = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const markerLine = /^\s*%%.*paper-club list/;

/** What is still open at the end of a line. */
interface Opened {
  fence: string | null;
  comment: '%%' | '-->' | null;
  inList: boolean;
  afterBlank: boolean;
}

/**
 * The lines of a note with everything that Obsidian does not read as text (code, comments, properties) left empty
 * or blank, so that line numbers stay. A damaged marker of a list block hides no text.
 */
export function readableLines(text: string, propertyLines = 0): readonly string[] {
  const opened: Opened = { fence: null, comment: null, inList: false, afterBlank: true };
  return text
    .split('\n')
    .map((line, index) => (index < propertyLines ? '' : readableLine(line.replace(/\r$/, ''), opened)));
}

function readableLine(line: string, opened: Opened): string {
  if (opened.fence !== null) {
    if (closesFence(line, opened.fence)) opened.fence = null;
    return '';
  }
  const fence = opened.comment === null ? fenceStart.exec(line)?.[1] : undefined;
  if (fence !== undefined) {
    opened.fence = fence;
    opened.afterBlank = false;
    return '';
  }
  if (opened.comment === null && isIndentedCode(line, opened)) return '';
  if (markerLine.test(line)) return '';
  return withoutSpans(line, opened);
}

function closesFence(line: string, fence: string): boolean {
  const run = line.replace(/^[\s>]+/, '').trimEnd();
  return run.length >= fence.length && run === fence.charAt(0).repeat(run.length);
}

function isIndentedCode(line: string, opened: Opened): boolean {
  const blank = line.trim() === '';
  const indented = /^(?: {4}|\t)/.test(line);
  if (listItem.test(line) && !(indented && opened.afterBlank && !opened.inList)) opened.inList = true;
  else if (!blank && !indented && opened.afterBlank) opened.inList = false;
  const code = !blank && indented && opened.afterBlank && !opened.inList;
  // Code stays code over the next indented lines, so the line after it still counts as following a blank one.
  if (!code) opened.afterBlank = blank;
  return code;
}

/** Blanks inline code and comments; every run of backticks is looked for once, so the cost is linear. */
function withoutSpans(line: string, opened: Opened): string {
  let out = '';
  let from = 0;
  const unmatched = new Set<number>();
  while (from < line.length) {
    if (opened.comment !== null) {
      const end = line.indexOf(opened.comment, from);
      if (end < 0) return out;
      from = end + opened.comment.length;
      opened.comment = null;
    }
    const next = nextSpan(line, from);
    if (next < 0) return out + line.slice(from);
    out += line.slice(from, next);
    from = next;
    if (line.startsWith('%%', next)) {
      opened.comment = '%%';
      from += 2;
    } else if (line.startsWith('<!--', next)) {
      opened.comment = '-->';
      from += 4;
    } else {
      const end = endOfCode(line, next, unmatched);
      if (end.code) out += ' '.repeat(end.at - next);
      else out += line.slice(next, end.at);
      from = end.at;
    }
  }
  return out;
}

function nextSpan(line: string, from: number): number {
  const opening = /\\[\s\S]|`|%%|<!--/g;
  opening.lastIndex = from;
  for (let found = opening.exec(line); found !== null; found = opening.exec(line))
    if (!found[0].startsWith('\\')) return found.index;
  return -1;
}

function endOfCode(
  line: string,
  start: number,
  unmatched: Set<number>,
): { readonly code: boolean; readonly at: number } {
  const runs = /`+/g;
  runs.lastIndex = start;
  const length = runs.exec(line)?.[0].length ?? 1;
  if (!unmatched.has(length))
    for (let run = runs.exec(line); run !== null; run = runs.exec(line))
      if (run[0].length === length) return { code: true, at: run.index + length };
  unmatched.add(length);
  return { code: false, at: start + length };
}
