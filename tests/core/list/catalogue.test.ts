/**
 * A wrong match here would put one paper's authors into another paper's note, so what the catalogue must not find is
 * tested as closely as what it must.
 */
import { emptyCatalogue, makeCatalogue } from '../../../src/core/list/catalogue';
import type { Citation } from '../../../src/core/list/citation';

function citation(of: Pick<Citation, 'id' | 'title'> & Partial<Citation>): Citation {
  return { titleVariants: [], authors: [], year: null, venue: null, nicknames: [], sameAs: [], ...of };
}

const fid = citation({
  id: 'arxiv:2007.01282',
  title: 'Leveraging Passage Retrieval with Generative Models for Open Domain Question Answering',
  nicknames: ['FiD'],
  sameAs: ['acl:2021.eacl-main.74'],
});
const one = citation({ id: 'arxiv:2306.11644', title: 'Textbooks Are All You Need' });
const two = citation({
  id: 'arxiv:2309.05463',
  title: 'Textbooks Are All You Need II: phi-1.5 technical report',
});
const post = citation({
  id: 'url:https://openai.com/blog/instruction-following/',
  title: 'Aligning language models to follow instructions',
  sameAs: ['url:https://openai.com/index/instruction-following/'],
});
const preferences = citation({
  id: 'arxiv:1706.03741',
  title: 'Deep reinforcement learning from human preferences',
  titleVariants: ['Deep RL from Human Preferences'],
});
const catalogue = makeCatalogue([fid, one, two, post, preferences], {
  'Textbooks I and II': ['arxiv:2306.11644', 'arxiv:2309.05463'],
  'Textbooks Are All You Need': ['arxiv:2306.11644'],
});

describe('a work', () => {
  it('is found by its own id and by every other id it has', () => {
    expect(catalogue.byId('arxiv:2007.01282')).toBe(fid);
    expect(catalogue.byId('acl:2021.eacl-main.74')).toBe(fid);
    expect(catalogue.byId('acl:2021.eacl-main.75')).toBeNull();
  });

  it('is found by any spelling of its address', () => {
    expect(catalogue.byId('url:https://www.openai.com/blog/instruction-following')).toBe(post);
    expect(catalogue.byId('url:https://openai.com/index/instruction-following')).toBe(post);
    expect(catalogue.byId('url:https://openai.com/blog/')).toBeNull();
  });

  it('has one id that stands for all of them', () => {
    expect(catalogue.canonical('acl:2021.eacl-main.74')).toBe('arxiv:2007.01282');
    expect(catalogue.canonical('url:https://openai.com/index/instruction-following')).toBe(post.id);
    expect(catalogue.canonical('arxiv:1810.04805')).toBe('arxiv:1810.04805');
  });
});

describe('a title', () => {
  it('finds its paper whatever its case and punctuation', () => {
    expect(catalogue.byTitle('textbooks are all you need.')).toEqual(['arxiv:2306.11644']);
  });

  it('finds its paper under another title that lists use', () => {
    expect(catalogue.byTitle('*Deep RL from Human Preferences*')).toEqual(['arxiv:1706.03741']);
  });

  it('finds nothing when it is only the beginning of a title, a part of one, or a nickname', () => {
    expect(catalogue.byTitle('Textbooks Are All You Need II')).toBeNull();
    expect(catalogue.byTitle('Human Preferences')).toBeNull();
    expect(catalogue.byTitle('FiD')).toBeNull();
    expect(catalogue.byTitle('')).toBeNull();
  });

  it('of an entry finds every paper that the entry names, in order', () => {
    expect(catalogue.byTitle('Textbooks I and II')).toEqual(['arxiv:2306.11644', 'arxiv:2309.05463']);
  });

  it('that two works share finds neither', () => {
    const namesake = citation({ id: 'doi:10.1000/xyz', title: 'Textbooks are all you need' });
    const ambiguous = makeCatalogue([one, two, namesake], {});
    expect(ambiguous.byTitle('Textbooks Are All You Need')).toBeNull();
    expect(ambiguous.byTitle(two.title)).toEqual([two.id]);
  });

  it('that a third work shares with two others stays ambiguous', () => {
    const namesakes = ['doi:10.1000/a', 'doi:10.1000/b', 'doi:10.1000/c'] as const;
    const ambiguous = makeCatalogue(
      namesakes.map(id => citation({ id, title: 'Attention' })),
      {},
    );
    expect(ambiguous.byTitle('Attention')).toBeNull();
  });
});

it('knows nothing when it is empty', () => {
  expect(emptyCatalogue.byId('arxiv:2007.01282')).toBeNull();
  expect(emptyCatalogue.byTitle('Textbooks Are All You Need')).toBeNull();
  expect(emptyCatalogue.canonical('acl:2021.eacl-main.74')).toBe('acl:2021.eacl-main.74');
});
