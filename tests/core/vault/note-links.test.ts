// Why: the vault check stands on finding exactly the links that Obsidian finds, with the line to mend.
import { lineOfLink, noteLinks } from '../../../src/core/vault/note-links';
import { noteOf } from './read-note';

const targets = (text: string): readonly string[] => noteLinks(noteOf(text)).map(link => link.target);

test('wikilinks and embeds are found without their labels', () => {
  expect(targets('[[A]] ![[B.base#View]] [[C#D|label]] [[F/G]]')).toEqual(['A', 'B.base#View', 'C#D', 'F/G']);
});

test('in a table the bar of a label is escaped', () => {
  expect(targets('| [[Papers.base\\|All papers]] | x |')).toEqual(['Papers.base']);
});

test('Markdown links to files of the vault are found and decoded', () => {
  expect(
    targets('[a](My%20note.md) [b](<Other note.md>) ![c](pic_(1).png) [d](x.md "title") [e](#Here)'),
  ).toEqual(['My note.md', 'Other note.md', 'pic_(1).png', 'x.md', '#Here']);
});

test('links out of the vault are left to the browser', () => {
  expect(
    targets('[a](https://x.org/a.md) [b](obsidian://paper-club?from=bundled) [c](mailto:a@b.c) [d](//x.y)'),
  ).toEqual([]);
});

test('escaped brackets, code and comments hold no links', () => {
  expect(targets('\\[[A]] [a\\](A.md) `[[B]]` %% [[C]] %%\n```\n[[D]]\n```\n<!-- [[E]] -->')).toEqual([]);
});

test('brackets that open twice begin at the inner pair', () => {
  expect(targets('[[ not this [[That]] and [[open')).toEqual(['That']);
});

test('a property is a link when it is nothing else', () => {
  const note = noteOf(
    '---\ntitle: "About [[Nothing]]"\nup: "[[Home]]"\nsections:\n  - "[[One]]"\n  - "[[Two|2]]"\n---\n',
  );
  expect(noteLinks(note).map(link => ({ ...link, line: lineOfLink(note, link) }))).toEqual([
    { target: 'Home', property: 'up', line: 3 },
    { target: 'One', property: 'sections', line: 5 },
    { target: 'Two', property: 'sections', line: 6 },
  ]);
});

test('lines are counted from the top of the file, properties included', () => {
  expect(noteLinks(noteOf('---\r\na: 1\r\n---\r\n\r\n[[A]]\r\n'))).toEqual([
    { target: 'A', property: null, line: 5 },
  ]);
});
