// People paste what is in front of them, and settings of a shared vault come from others: the same place must be understood
// however it is written, and words that would send a question somewhere unwanted must end in a sentence.
import { isLoopback } from '../../src/sources/source-address';
import { readSourceAddress } from '../../src/sources/source-address';
import { nameOfRepository } from '../../src/sources/repository';

function nameOf(words: string): string {
  const read = readSourceAddress(words);
  if (read === null) return 'elsewhere';
  if (read.kind === 'refused') return 'refused';
  return read.kind === 'file' ? read.url : nameOfRepository(read);
}

describe('the short forms', () => {
  test.each([
    'github:owner/name',
    'github:owner/name@v2',
    'github:owner/name/lists/papers.md',
    'github:owner/name@v2/lists',
    'github:owner/name@feature%2Fx/lists',
    'github:https://git.example.org/owner/name@v2/lists',
    'github:http://127.0.0.1:8080/owner/name',
    'gitlab:group/name',
    'gitlab:group/sub/name@v2/lists',
    'gitlab:group/name@HEAD/papers.md',
    'codeberg:owner/name',
    'codeberg:https://git.example.org/owner/name',
  ])('%s is called what it was written as', words => {
    expect(nameOf(words)).toBe(words);
  });

  test('are read into their parts', () => {
    expect(readSourceAddress('github:owner/na.me@feature%2Fx/a b/papers.md')).toEqual({
      kind: 'repository',
      forge: 'github',
      site: 'https://github.com',
      owner: 'owner',
      name: 'na.me',
      ref: 'feature/x',
      folder: 'a b',
      readme: 'papers.md',
    });
    expect(readSourceAddress('gitlab:group/sub/name')).toMatchObject({
      owner: 'group/sub',
      name: 'name',
      ref: null,
    });
  });

  test.each([
    ['GitHub:owner/name', 'github:owner/name'],
    [' github:owner/name.git/ ', 'github:owner/name'],
    ['github:owner/name@HEAD', 'github:owner/name'],
    ['github:owner/name#readme', 'github:owner/name'],
  ])('%p means %s', (words, name) => {
    expect(nameOf(words)).toBe(name);
  });
});

describe('a pasted address', () => {
  test.each([
    ['https://github.com/owner/name', 'github:owner/name'],
    ['https://www.github.com/owner/name/?tab=readme-ov-file#list', 'github:owner/name'],
    ['https://github.com/owner/name.git', 'github:owner/name'],
    ['https://github.com/owner/name/tree/v2/lists', 'github:owner/name@v2/lists'],
    ['https://github.com/owner/name/tree/feature%2Fx', 'github:owner/name@feature%2Fx'],
    ['https://github.com/owner/name/blob/main/README.md', 'github:owner/name@main/README.md'],
    ['https://github.com/owner/name/raw/refs/heads/main/a/b.md', 'github:owner/name@main/a/b.md'],
    ['https://raw.githubusercontent.com/owner/name/main/README.md', 'github:owner/name@main/README.md'],
    ['https://raw.githubusercontent.com/owner/name/refs/tags/v1/README.md', 'github:owner/name@v1/README.md'],
    ['https://gitlab.com/group/sub/name', 'gitlab:group/sub/name'],
    ['https://gitlab.com/group/name/-/tree/main/lists', 'gitlab:group/name@main/lists'],
    [
      'https://gitlab.com/group/name/-/blob/main/README.md?ref_type=heads',
      'gitlab:group/name@main/README.md',
    ],
    ['https://codeberg.org/owner/name', 'codeberg:owner/name'],
    ['https://codeberg.org/owner/name/src/branch/main/lists', 'codeberg:owner/name@main/lists'],
    ['https://codeberg.org/owner/name/raw/branch/main/README.md', 'codeberg:owner/name@main/README.md'],
    ['https://example.org/lists/papers.md#top', 'https://example.org/lists/papers.md'],
    ['HTTPS://Example.org/papers.md', 'https://example.org/papers.md'],
    ['http://localhost:8080/papers.md', 'http://localhost:8080/papers.md'],
    ['http://[::1]/papers.md', 'http://[::1]/papers.md'],
    ['https://192.168.1.7/papers.md', 'https://192.168.1.7/papers.md'],
    ['https://github.com:8443/owner/name', 'https://github.com:8443/owner/name'],
  ])('%s is %s', (words, name) => {
    expect(nameOf(words)).toBe(name);
  });

  test.each(['bundled', '-', './lists', 'C:\\lists', 'ftp://example.org/x', 'githubs:owner/name', 'list.md'])(
    '%s is nothing on the network',
    words => {
      expect(readSourceAddress(words)).toBeNull();
    },
  );
});

describe('refused with a sentence', () => {
  test.each([
    ['http://example.org/papers.md', 'without encryption'],
    ['http://127.0.0.1.example.org/papers.md', 'without encryption'],
    ['http://0.0.0.0/papers.md', 'without encryption'],
    ['github:http://git.example.org/owner/name', 'without encryption'],
    ['https://ada:secret@example.org/papers.md', 'password'],
    ['github:https://token@git.example.org/owner/name', 'password'],
    ['https://', 'no address'],
    [`https://example.org/${'a'.repeat(2000)}`, 'no address'],
    ['https://example.org/\u0000', 'no address'],
    ['github:owner\\name', 'no address'],
    ['https://github.com/owner', 'no list'],
    ['https://github.com/owner/name/issues/4', 'no list'],
    ['https://gitlab.com/group/name/-/issues', 'no list'],
    ['https://codeberg.org/owner/name/wiki', 'no list'],
    ['github:owner', 'github:owner/name'],
    ['github:', 'github:owner/name'],
    ['github:owner/..', 'github:owner/name'],
    ['github:../name', 'github:owner/name'],
    ['github:owner/name/../../other', 'github:owner/name'],
    ['github:owner/name/%2e%2e/x', 'github:owner/name'],
    ['github:owner/name/a%5Cb', 'github:owner/name'],
    ['github:owner/name/%ff', 'github:owner/name'],
    ['github:owner/name@', 'github:owner/name'],
    ['github:owner/name@../x', 'github:owner/name'],
    ['github:owner/name@a%20b', 'github:owner/name'],
    ['github:owner/name@-x', 'github:owner/name'],
    ['github:owner/name@a%3Fb', 'github:owner/name'],
    ['github:ow ner/name', 'github:owner/name'],
    ['gitlab:group', 'gitlab:group/name'],
  ])('%p', (words, part) => {
    expect(readSourceAddress(words)).toEqual({ kind: 'refused', because: expect.stringContaining(part) });
  });
});

test('an address in other digits is the machine that it means', () => {
  expect(isLoopback(new URL('http://2130706433/'))).toBe(true);
  expect(isLoopback(new URL('http://localhost.example.org/'))).toBe(false);
});
