// Imported text can do nothing but be read: every construct that a note would run must come out as characters.
import type { Block } from '../../../src/core/list/block';
import { parseMarkdown } from '../../../src/core/list/markdown-tree';
import { lineOf } from '../../../src/core/list/line';
import { readBlocks } from '../../../src/core/list/read-blocks';
import { shown } from './list-fixture';

function line(markdown: string): string {
  const blocks: Block[] = [];
  readBlocks(parseMarkdown(markdown), block => {
    blocks.push(block);
  });
  const [block] = blocks;
  return shown(
    lineOf(
      block?.kind === 'item' ? (block.paragraphs[0] ?? []) : block?.kind === 'paragraph' ? block.inlines : [],
    ),
  );
}

const CASES: readonly (readonly [string, string])[] = [
  ['*a* __b__ ~~c~~ `d` $x_1$', '*a* **b** ~~c~~ `d` $x_1$'],
  ['<% tp %>', '<\\% tp %\\>'],
  ['&#60;% tp %&#62;', '<\\% tp %\\>'],
  ['%% paper-club list %%', '\\%\\% paper-club list \\%\\%'],
  ['[[Home]] and ![[x]]', '\\[\\[Home\\]\\] and !\\[\\[x\\]\\]'],
  ['a #tag, C# and key:: v', 'a \\#tag, C# and key\\:\\: v'],
  ['`= this.x` `$= dv` `<% x %>`', '\\`= this.x\\` \\`\\$= dv\\` \\`<\\% x %\\>\\`'],
  ['end ^id', 'end \\^id'],
  ['- [ ] todo', '\\[ \\] todo'],
  ['x<br>y <b>z</b> <!-- no -->', 'x y z'],
  ['<a href="https://e.org/x">t</a>', '[t](https://e.org/x)'],
  ['[x](javascript:alert(1))', 'x `javascript:alert(1)`'],
  ['[x](&#106;ava&#115;cript:y)', 'x `javascript:y`'],
  ['<javascript:alert(1)>', '`javascript:alert(1)`'],
  ['[x](obsidian://open)', 'x `obsidian://open`'],
  ['[x](notes/a.pdf)', 'x `notes/a.pdf`'],
  ['[x](#part)', 'x'],
  ['[x](<https://e.org/a b>)', '[x](https://e.org/a%20b)'],
  ['[x](<https://e.org/a(b>)', '[x](https://e.org/a%28b)'],
  ['[R](https://e.org/R_(m))', '[R](https://e.org/R_(m))'],
  ['[[pdf]](https://e.org/p) [[a](https://e.org/a)]', '[pdf](https://e.org/p) [a](https://e.org/a)'],
  ['a ![i](https://e.org/i.png) ![](https://e.org/j.png)', 'a [i](https://e.org/i.png)'],
  ['https://e.org/x/', '[e.org/x](https://e.org/x/)'],
  ['yes![x](https://e.org)', 'yes[x](https://e.org)'],
  ['yes\\![x](https://e.org)', 'yes\\![x](https://e.org)'],
  ['1\\. x', '1\\. x'],
  ['$5 and $6', '\\$5 and \\$6'],
  ['snake_case *a\\*b*', 'snake_case *a\\*b*'],
  ['[r][ref] [ref] [no]\n\n[ref]: https://e.org/r', '[r](https://e.org/r) [ref](https://e.org/r) \\[no\\]'],
];

test.each(CASES)('%s reads %s', (markdown, expected) => {
  expect(line(markdown)).toBe(expected);
});

test('reading an inert line again changes nothing', () => {
  for (const [markdown] of CASES) expect(line(line(markdown))).toBe(line(markdown));
});

test('nesting without end neither fails nor hangs', () => {
  expect(line(`${'*a '.repeat(4000)}`).length).toBeGreaterThan(4000);
  expect(line(`${'['.repeat(4000)}x${']'.repeat(4000)}`)).toContain('x');
});
