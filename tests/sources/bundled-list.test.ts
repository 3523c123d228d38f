/**
 * The bundled list is what a newcomer meets first: each link of the group's own pages must be on ours, in its place,
 * and what the group left open must stay open.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/core/list/citation';
import links from '../fixtures/modern-llm-links.json';
import { bundledCatalogue, bundledList } from '../../src/sources/bundled-list';

const FOLDER = join(__dirname, '../../reading-lists/modern-llm');
const LINK = /\]\(((?:[^()\s]|\([^()]*\))+)\)/g;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await bundledCatalogue();
});

async function readText(path: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await bundledList().read(path));
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(LINK)].map(match => match[1] ?? '');
}

describe('the bundled source', () => {
  it('gives every file as it is in the repository', async () => {
    for (const path of await bundledList().files())
      expect(await readText(path)).toBe(readFileSync(join(FOLDER, path), 'utf8'));
  });

  it('has the README and exactly the pages that it links', async () => {
    const { readme } = bundledList();
    expect(readme).toBe('README.md');
    const pages = linksIn(await readText('README.md')).filter(link => !link.startsWith('https://'));
    expect(pages).toHaveLength(31);
    expect(await bundledList().files()).toEqual(['README.md', ...pages]);
  });

  it.each(['missing.md', 'constructor', '__proto__'])('says that it has no file %s', async path => {
    await expect(bundledList().read(path)).rejects.toThrow(`There is no file ${path} in the source.`);
  });

  it('takes no more of the plugin than 19 kB', () => {
    const packed: unknown = jest.requireActual('../../reading-lists/modern-llm/list.json');
    expect(String(packed).length).toBeLessThanOrEqual(19_000);
  });
});

describe('the links of the group', () => {
  it('are all known to this suite', () => {
    const urls = links.flatMap(page => Object.values(page.links).flat());
    const arxiv = urls.flatMap(url => /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{5})/.exec(url)?.[1] ?? []);
    expect(urls).toHaveLength(157);
    expect(new Set(arxiv).size).toBe(81);
  });

  it.each(links.map(page => [page.page, page] as const))('are all on %s, in order', async (path, page) => {
    expect(linksIn(await readText(path))).toEqual(Object.values(page.links).flat());
  });

  it('are all in the introduction of the README', async () => {
    const introduction = (await readText('README.md')).split('\n## ')[0] ?? '';
    expect(linksIn(introduction)).toEqual([
      'https://arxiv.org/abs/2005.14165',
      'https://www.youtube.com/watch?v=bZQun8Y4L2A',
      'https://forums.fast.ai/t/discord-live-coding-details/75370',
    ]);
    expect(introduction).toContain('Fridays at 2300 UTC (7pm Eastern)');
  });
});

describe('the catalogue', () => {
  it.each([
    ['Self-RAG: Learning to Retrieve, Generate and Critique through Self-Reflections', 'arxiv:2310.11511'],
    [
      'TeacherLM: Teaching to Fish Rather Than Giving the Fish: Language Modeling Likewise',
      'arxiv:2310.19019',
    ],
    ['TinyStories: How Small Can Language Models Be and Still Speak Coherent English', 'arxiv:2305.07759'],
    ['Constitutional AI: Harmlessness from AI Alignment', 'arxiv:2212.08073'],
    ['Deep RL from Human Preferences', 'arxiv:1706.03741'],
    ['Training Language Models to Follow Instructions with Human Feedback', 'arxiv:2203.02155'],
    ['Skeleton-of-Thought: Large Language Models Can Do Parallel Decoding', 'arxiv:2307.15337'],
    ['Aligning Language Models to Follow Instructions', 'url:https://openai.com/blog/instruction-following/'],
    ['DSPy', 'arxiv:2310.03714'],
    ['Cosmopedia', 'url:https://huggingface.co/blog/cosmopedia'],
  ])('knows the paper that the group calls "%s"', (title, id) => {
    expect(catalogue.byTitle(title)).toEqual([id]);
  });

  it('knows the nine papers of the symposium and the two of the textbooks', () => {
    expect(catalogue.byTitle('Chain of Papers: Multiple Chain of Thought Papers')).toHaveLength(9);
    expect(
      catalogue.byTitle(
        'Textbooks Are All You Need and Textbooks Are All You Need II: phi-1.5 technical report',
      ),
    ).toEqual(['arxiv:2306.11644', 'arxiv:2309.05463']);
  });

  it.each([
    'Anthropic Paper on Reinforcement Learning from Human Feedback',
    'Anthropic Paper on RLHF',
    'Scaling Laws for Reinforcement Learning',
  ])('does not guess which paper "%s" is', title => {
    expect(catalogue.byTitle(title)).toBeNull();
  });

  it.each([
    ['acl:2021.eacl-main.74', 'arxiv:2007.01282'],
    ['acl:2023.acl-long.147', 'arxiv:2305.04091'],
    ['acl:2023.newsum-1.7', 'arxiv:2309.04269'],
    ['acl:2024.findings-acl.212', 'arxiv:2309.11495'],
    ['doi:10.1162/tacl_a_00605', 'arxiv:2302.00083'],
    [
      'url:https://openai.com/index/instruction-following/',
      'url:https://openai.com/blog/instruction-following/',
    ],
  ] as const)('takes %s for another id of %s', (other, id) => {
    expect(catalogue.canonical(other)).toBe(id);
  });

  it('has dates of first versions, not of ids or proceedings', () => {
    expect(catalogue.byId('arxiv:2101.00027')?.year).toBe(2020);
    expect(catalogue.byId('arxiv:2005.14165')).toMatchObject({ year: 2020, nicknames: ['GPT-3', 'GPT3'] });
    expect(catalogue.byId('arxiv:2302.04761')?.authors).toHaveLength(8);
  });

  it('leaves empty what has no evidence', () => {
    expect(catalogue.byId('arxiv:2101.00027')?.venue).toBeNull();
    expect(catalogue.byId('url:https://openai.com/blog/instruction-following/')?.authors).toEqual([]);
  });
});
