// Whatever is not a list must be refused with a sentence before anything is read from it.
import { outlineOf } from '../../../src/core/list/read-list';
import { decodeList, refuseOutline } from '../../../src/core/list/refuse-list';

function refusal(bytes: Uint8Array): string | null {
  const decoded = decodeList(bytes, 'README.md');
  return 'problem' in decoded ? decoded.problem.message : null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['nothing', new Uint8Array(), /an empty file/],
  ['white space', utf8(' \n\t\n'), /an empty file/],
  ['a PDF', utf8('%PDF-1.4 x'), /a PDF/],
  ['zero bytes', Uint8Array.from([35, 32, 0, 65, 66, 67, 68]), /a binary file/],
  ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 35, 0]), /UTF-16/],
  [
    'UTF-16 without a mark',
    Uint8Array.from([...'# A list of papers'].flatMap(c => [c.charCodeAt(0), 0])),
    /UTF-16/,
  ],
  ['Latin-1', Uint8Array.from([35, 32, 0xe9, 10]), /not UTF-8/],
  ['too many bytes', new Uint8Array(11 * 1024 * 1024).fill(32), /11\.0 MB/],
  ['an HTML page', utf8('\n<!DOCTYPE html>\n<html></html>'), /an HTML page/],
  ['an answer', utf8('404: Not Found'), /404: Not Found/],
])('%s is refused', (_, bytes, expected) => {
  expect(refusal(bytes)).toMatch(expected);
  expect(refusal(bytes)).toMatch(/^Expected a list of papers/);
});

test('a list is text, without its byte order mark', () => {
  expect(decodeList(utf8('\ufeff# A\r\n'), 'README.md')).toEqual({ text: '# A\r\n' });
});

test('a text that names no entry is refused', () => {
  expect(refuseOutline(outlineOf('# Notes\n\nOnly words.\n', 'README.md', ['README.md']))?.message).toMatch(
    /names none/,
  );
  expect(refuseOutline(outlineOf('- [A](https://arxiv.org/abs/2001.00001)\n', 'README.md', []))).toBeNull();
});
