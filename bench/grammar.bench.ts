import { GFM, parser } from '@lezer/markdown';
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

const read = (text: string) => (): Promise<number> => timed(() => Promise.resolve(parseMarkdown(text)));

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
