// Why: a title stands in properties and links, where Markdown's escapes do nothing and other plugins read along.
import { plainLinkText, plainValue } from '../../../src/core/note/plain-value';

test.each([
  ['a\n b\tc', 'a b c'],
  ['\u200eleft\u2028line\ufeff', 'left line'],
  ['%% paper-club list %%', '% % paper-club list % %'],
  ['`= this.file.name`', "'= this.file.name`"],
  ['`$= dv.pages()`', "'$= dv.pages()`"],
  ['plain: “title” – 1', 'plain: “title” – 1'],
])('%j becomes %j', (text, plain) => {
  expect(plainValue(text)).toBe(plain);
});

test.each(['<% tp.file.delete() %>', '[[Secret]]', 'key:: value', '<script>x</script>', '![[x]]'])(
  '%j can do nothing and stays readable',
  text => {
    const plain = plainValue(text);
    expect(plain).not.toMatch(/<%|%>|\[\[|\]\]|::|<[a-z/]/i);
    expect(plain.replace(/[^a-z]/gi, '')).toContain(text.replace(/[^a-z]/gi, '').slice(0, 6));
  },
);

test('the text of a link ends the link only where it ends', () => {
  expect(plainLinkText('a | b [c] [[d]]')).not.toMatch(/[|[\]]/);
});

test('a plain value of a plain value is the same', () => {
  for (const text of ['<% a %>', '[[[a]]]', '%%%%', ':::', '`= a`']) {
    expect(plainValue(plainValue(text))).toBe(plainValue(text));
  }
});
