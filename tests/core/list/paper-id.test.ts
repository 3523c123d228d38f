// Ids decide which note a paper is; two spellings of one paper must never make two notes.
import {
  addressOfPaper,
  isStrongId,
  paperIdOf,
  spellingKey,
  strongIdOf,
} from '../../../src/core/list/paper-id';

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['https://arxiv.org/abs/2005.14165', 'arxiv:2005.14165'],
  ['http://www.arxiv.org/pdf/2005.14165v4.pdf', 'arxiv:2005.14165'],
  ['https://export.arxiv.org/abs/2005.14165v1?context=cs', 'arxiv:2005.14165'],
  ['https://arxiv.org/html/2005.14165v2#S1', 'arxiv:2005.14165'],
  ['https://arxiv.org/pdf/1112.6209.pdf&embed', 'arxiv:1112.6209'],
  ['https://ar5iv.labs.arxiv.org/html/2005.14165', 'arxiv:2005.14165'],
  ['https://www.alphaxiv.org/abs/2005.14165', 'arxiv:2005.14165'],
  ['https://huggingface.co/papers/2005.14165', 'arxiv:2005.14165'],
  ['https://doi.org/10.48550/arXiv.2005.14165', 'arxiv:2005.14165'],
  ['https://arxiv.org/abs/hep-th/9901001v3', 'arxiv:hep-th/9901001'],
  ['https://arxiv.org/abs/math.GT/0309136', 'arxiv:math/0309136'],
  ['https://dx.doi.org/10.1145/3592433', 'doi:10.1145/3592433'],
  ['https://dl.acm.org/doi/abs/10.1145/3592433', 'doi:10.1145/3592433'],
  ['https://link.springer.com/article/10.1007/S11263-015-0816-Y', 'doi:10.1007/s11263-015-0816-y'],
  ['https://www.science.org/doi/abs/10.1126/science.1127647', 'doi:10.1126/science.1127647'],
  ['https://aclanthology.org/2021.eacl-main.74/', 'acl:2021.eacl-main.74'],
  ['https://aclanthology.org/2021.eacl-main.74v2.pdf', 'acl:2021.eacl-main.74'],
  ['http://aclweb.org/anthology/P18-1001', 'acl:P18-1001'],
  ['https://www.aclweb.org/anthology/papers/N/N19/N19-1423/', 'acl:N19-1423'],
  ['https://doi.org/10.18653/v1/2021.eacl-main.74', 'acl:2021.eacl-main.74'],
  ['https://openreview.net/forum?id=gEZrGCozdqR', 'openreview:gEZrGCozdqR'],
  ['https://openreview.net/pdf?id=gEZrGCozdqR', 'openreview:gEZrGCozdqR'],
  ['https://openreview.net/attachment?id=gEZrGCozdqR&name=pdf', 'openreview:gEZrGCozdqR'],
  ['http://Example.ORG:80/Path/?utm_source=x&id=1&ref=y#part', 'url:https://example.org/Path/?id=1'],
];

test.each(SPELLINGS)('%s is %s', (url, id) => {
  expect(paperIdOf(url)).toBe(id);
  expect(strongIdOf(url)).toBe(id.startsWith('url:') ? null : id);
});

test('what is no address of the web has no id', () => {
  for (const url of ['mailto:a@b.org', 'javascript:alert(1)', 'papers/x.pdf', 'https://', ''])
    expect(paperIdOf(url)).toBeNull();
});

test('a place that only looks like a paper stays an address', () => {
  expect(isStrongId(paperIdOf('https://arxiv.org/list/cs.CL/recent') ?? 'arxiv:x')).toBe(false);
  expect(isStrongId(paperIdOf('https://example.org/abs/2005.14165') ?? 'arxiv:x')).toBe(false);
});

test('spellings of one address share their key, and papers do not', () => {
  expect(spellingKey('url:https://www.example.org/a/')).toBe(spellingKey('url:https://example.org/a'));
  expect(spellingKey('url:https://example.org/A')).not.toBe(spellingKey('url:https://example.org/a'));
  expect(spellingKey('openreview:Ab')).not.toBe(spellingKey('openreview:ab'));
});

test('the address of an id leads to the same id', () => {
  for (const [, id] of SPELLINGS) {
    const known = paperIdOf(addressOfPaper(id as `url:${string}`));
    expect(known).toBe(id);
  }
});
