/**
 * The citation file is edited by hand and read by other programs too: its shape must hold, and no field may claim more
 * than its evidence gives.
 */
import { packCitation } from '../../scripts/pack-list.cjs';
import citations from '../../reading-lists/modern-llm/citations.csl.json';
import { titleKey } from '../../src/core/list/title-key';

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly custom: {
    readonly status: Readonly<Record<string, string>>;
    readonly evidence: Readonly<Record<string, readonly string[]>>;
  };
}

const items: readonly Item[] = citations;
const FIELDS = new Set(
  'id type title title-short author issued URL DOI container-title volume issue page genre publisher custom'.split(
    ' ',
  ),
);
const CUSTOM = new Set('status evidence aliases titleVariants sameAs note'.split(' '));

it('has the 34 papers and 3 documents, each once', () => {
  expect(items.filter(item => item.id.startsWith('arxiv:'))).toHaveLength(34);
  expect(items.filter(item => item.id.startsWith('url:'))).toHaveLength(3);
  expect(new Set(items.map(item => item.id)).size).toBe(37);
  expect(new Set(items.map(item => titleKey(item.title))).size).toBe(37);
});

describe.each(items.map(item => [item.id, item] as const))('%s', (_id, item) => {
  it('is CSL-JSON', () => {
    for (const key of Object.keys(item)) expect(FIELDS).toContain(key);
    for (const key of Object.keys(item.custom)) expect(CUSTOM).toContain(key);
    expect(['paper-conference', 'article', 'article-journal', 'report', 'post-weblog']).toContain(item.type);
    expect(item.title.trim()).toBe(item.title);
    expect(item.URL).toMatch(/^https:\/\/\S+$/);
    for (const name of item.author ?? [])
      expect(['family,given', 'literal']).toContain(Object.keys(name).sort().join());
    const date = item.issued['date-parts'][0] ?? [];
    expect(date).toHaveLength(3);
    expect(new Date(date.join('-')).toString()).not.toBe('Invalid Date');
  });

  it('claims for each field no more than its evidence gives', () => {
    const { status, evidence } = item.custom;
    for (const [field, value] of Object.entries(status)) {
      const sources = evidence[field] ?? [];
      expect(['verified', 'single', 'unknown']).toContain(value);
      expect(value === 'unknown').toBe(sources.length === 0);
    }
    for (const field of Object.keys(evidence)) expect(Object.keys(item)).toContain(field);
  });

  it('names public sources only', () => {
    for (const source of Object.values(item.custom.evidence).flat())
      expect(source).toMatch(/^(?:https?:\/\/\S+|[\w.-]+\/[\w.-]+ \S+|the reading list links https:)/);
  });

  it('can be packed', () => {
    expect(packCitation(item).id).toBe(item.id);
  });
});
