// Why: a link that another note of the same name catches leads a reader to the wrong paper.
import { baseName, linkWriter } from '../../../src/core/note/note-links';

test('a note whose name is the only one is linked by name', () => {
  expect(linkWriter(['Papers/Alpha.md'])('Papers/Alpha.md', 'Alpha', 'Alpha')).toBe('[[Alpha]]');
});

test('other words for it stand behind a bar', () => {
  const writer = linkWriter(['Papers/LoRA - Low.md']);
  expect(writer('Papers/LoRA - Low.md', 'LoRA: Low', 'LoRA - Low')).toBe('[[LoRA - Low|LoRA: Low]]');
  expect(writer('Papers/LoRA - Low.md', 'a | b [c]', 'LoRA - Low')).toBe('[[LoRA - Low|a - b (c)]]');
});

test.each(['Notes/Alpha.md', 'alpha.md', 'Notes/ALPHA.md', 'x/Alpha.MD'])(
  'beside a note %s of the same name the link gives the path',
  other => {
    const writer = linkWriter(['Papers/Alpha.md', other]);
    expect(writer('Papers/Alpha.md', 'Alpha', 'Alpha')).toBe('[[Papers/Alpha|Alpha]]');
  },
);

test('a note that the member renamed is linked as Obsidian would after the rename', () => {
  expect(linkWriter(['Mine/Other.md'])('Mine/Other.md', 'Alpha', 'Alpha')).toBe('[[Other]]');
});

test('the name of a note is its file’s without the ending', () => {
  expect(baseName('a/b.c/Alpha.beta.md')).toBe('Alpha.beta');
  expect(baseName('Alpha.MD')).toBe('Alpha');
});
