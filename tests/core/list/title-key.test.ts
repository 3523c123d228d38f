// Titles join an entry with its paper; a key that is too loose would join two papers.
import { titleKey } from '../../../src/core/list/title-key';

test('case, hyphens, punctuation, emphasis and Unicode form do not count', () => {
  const key = titleKey('LoRA: Low-Rank Adaptation of Large Language Models');
  expect(titleKey('*LoRA: Low‑Rank Adaptation of large language models.*')).toBe(key);
  expect(titleKey('Café')).toBe(titleKey('CAFE\u0301'));
});

test('a word more, a letter more or another number is another title', () => {
  expect(titleKey('Textbooks Are All You Need')).not.toBe(titleKey('Textbooks Are All You Need II'));
  expect(titleKey('GPT-2')).not.toBe(titleKey('GPT-3'));
  expect(titleKey('C')).not.toBe(titleKey('C++'));
  expect(titleKey('…')).not.toBe(titleKey('???'));
});
