// Why: digests stand in every note that was ever written; one that changes makes every note look edited.
import { digest, fingerprint } from '../../src/core/digest';

test('a digest is eight hexadecimal digits and stays the same for ever', () => {
  expect(digest('')).toBe('ab3e7c0b');
  expect(digest('paper:arxiv:2005.14165')).toMatch(/^[0-9a-f]{8}$/);
  expect(digest('漢字 🚀')).toBe(digest('漢字 🚀'));
});

test('a fingerprint is two digests and the length of the text, and stays the same for ever', () => {
  expect(fingerprint('abc')).toBe('1cc93dbcef43e820-3');
  expect(fingerprint('漢字 🚀')).toBe('a7ef12036e7e072f-5');
});

test('texts that differ by one letter, by order or by case have other digests', () => {
  const texts = ['abc', 'abd', 'acb', 'Abc', 'abc ', ' abc', 'ab', 'abcc'];
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
});

test('ten thousand short texts have ten thousand digests', () => {
  const digests = new Set(Array.from({ length: 10_000 }, (_, index) => digest(`- [[Paper ${index}]]`)));
  expect(digests.size).toBe(10_000);
});
