import { parser, GFM } from '@lezer/markdown';
import { composeReadingList, outlineOf } from '../src/core/list/read-list';
import type { Catalogue } from '../src/core/list/citation';
import { bundledCatalogue } from '../src/sources/bundled-list';
import { longList } from './long-list';
import { compareInTurns, report, timed } from './measure';

const markdown = parser.configure(GFM);

function read(text: string, catalogue: Catalogue): number {
  const outline = outlineOf(text, 'README.md', ['README.md']);
  return composeReadingList(outline, new Map(), ['README.md'], catalogue).papers.length;
}

function sized(bytes: number): string {
  const text = longList(Math.ceil(bytes / 130));
  return text.slice(0, text.lastIndexOf('\n', bytes));
}

async function main(): Promise<void> {
  const catalogue = await bundledCatalogue();
  const onceRead = (text: string) => (): Promise<number> =>
    timed(() => Promise.resolve(read(text, catalogue)));
  const megabyte = sized(1_000_000);
  read(megabyte, catalogue);
  const bare = (): Promise<number> => timed(() => Promise.resolve(markdown.parse(megabyte)));
  const [whole = 0, parsed = 0] = await compareInTurns([onceRead(megabyte), bare], 9);
  report('reading a list of 1 MB against the bare parser', whole, parsed, 1.5);
  const [large = 0, small = 0] = await compareInTurns([onceRead(sized(4_000_000)), onceRead(megabyte)], 5);
  report('reading four times as much', large, small, 5);
}

void main();
