import { GFM, parser } from '@lezer/markdown';
import { readWords } from '../src/core/list/markdown-inline';
import type { MarkdownNode } from '../src/core/list/markdown-node';
import { parseMarkdown } from '../src/core/list/markdown-tree';
import { longList } from './long-list';
import { compareInTurns, report, timed } from './measure';

const lezer = parser.configure([GFM]);

/** What takes more than linear time in a grammar that looks for every end anew; the second text is four times as long. */
const HOSTILE = [
  '[',
  '*a ',
  'a* ',
  '**a*',
  '`a``',
  '<',
  '<aa:',
  '![',
  '[a](',
  '[a](b (',
  '> ',
  '- ',
  '[a]: b "x\n',
  '[http://a.b/',
];

/** Reads all that a list could want: its blocks and what each of them says. */
function readAll(markdown: string): void {
  const { text, root } = parseMarkdown(markdown);
  const waiting: MarkdownNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (/^(?:Paragraph|Task|TableCell)$|Heading/.test(node.name)) readWords(text, node);
    for (const child of node.children) waiting.push(child);
  }
}

const read = (text: string) => (): Promise<number> => timed(() => Promise.resolve(readAll(text)));

async function main(): Promise<void> {
  const list = longList(7700);
  const bare = (): Promise<number> => timed(() => Promise.resolve(lezer.parse(list)));
  const [ours = 0, theirs = 0] = await compareInTurns([read(list), bare], 15);
  report('the tree of a list of 1 MB against Lezer', ours, theirs, 0.5);
  for (const unit of HOSTILE) {
    const small = unit.repeat(200_000 / unit.length);
    const [large = 0, once = 0] = await compareInTurns([read(small.repeat(4)), read(small)], 5);
    // Below a few milliseconds, the clock and the collector of garbage say more than the grammar does.
    report(`four times as much of ${JSON.stringify(unit)}`, large, Math.max(once, 5), 12);
  }
}

void main();
