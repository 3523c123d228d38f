import type { ReadingList } from '../../../src/core/list/reading-list';
import { entry, group, link, list, mention, paper, section, text } from './sample-list';

/** Two sections, three papers, one pair: enough for every kind of note. */
export const threePapers: ReadingList = list(
  [paper('arxiv:2001.00001', 'Alpha'), paper('arxiv:2001.00002', 'Beta'), paper('arxiv:2001.00003', 'Gamma')],
  section(
    'Basics',
    entry(1, 'Alpha', ['arxiv:2001.00001'], {
      summary: [text('The list likes it.')],
      groups: [
        group(
          'Further reading',
          mention('arxiv:2002.00001', 'A later paper'),
          link('A post', 'https://example.org/post'),
        ),
        group('Code', link('Code', 'https://example.org/code')),
      ],
    }),
    entry(2, 'A pair of papers', ['arxiv:2001.00002', 'arxiv:2001.00003']),
  ),
  section('Advanced', entry(3, 'Gamma', ['arxiv:2001.00003'])),
);
