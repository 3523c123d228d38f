/**
 * Where a link leads decides what the graph shows and which file a click opens, so the stand-in must not lead
 * links to other notes than the app does.
 */
import {
  displayTextOf,
  getLinkpath,
  parseLinktext,
  stripHeading,
  stripHeadingForLink,
} from '../stand-in/text/link-text';
import { LinkPaths } from '../stand-in/text/link-path';
import { metadataOf } from '../stand-in/text/note-metadata';
import { resolveSubpath } from '../stand-in/text/subpath';

describe('a link text', () => {
  test('is a path and, from the first #, a place', () => {
    expect(parseLinktext('Papers/A#B#C')).toEqual({ path: 'Papers/A', subpath: '#B#C' });
    expect(parseLinktext('#^id')).toEqual({ path: '', subpath: '#^id' });
    expect(getLinkpath('A\u00a0B#x')).toBe('A B');
    expect(displayTextOf('A#B')).toBe('A > B');
  });

  test('loses of a heading what would break it', () => {
    expect(stripHeadingForLink('A: [[B|c]] #d ^e %%f%%')).toBe('A B c d e f');
    expect(stripHeading('What? Why!  (And how)')).toBe('What Why And how');
    expect(stripHeading('state-of-the-art')).toBe('state-of-the-art');
  });
});

const vault = [
  'A.md',
  'Papers/B.md',
  'Papers/Deep/B.md',
  'Notes/B.md',
  'Notes/A.md',
  'pic.png',
  'v1.2.md',
  'Notes/Note.md',
];

function lead(link: string, from = 'Home.md'): string | undefined {
  const paths = new LinkPaths<string>();
  for (const path of vault) paths.add(path, path);
  return paths.find(link, from)[0];
}

describe('a link path', () => {
  test.each([
    ['a note by its name, whatever the case', 'note', 'Home.md', 'Notes/Note.md'],
    ['a note with its extension', 'Note.md', 'Home.md', 'Notes/Note.md'],
    ['a file that is no note', 'pic.png', 'Home.md', 'pic.png'],
    ['a note whose name has a dot', 'v1.2', 'Home.md', 'v1.2.md'],
    ['a note by its whole path', 'Papers/Deep/B', 'Home.md', 'Papers/Deep/B.md'],
    ['a note by the end of its path', 'Deep/B', 'Home.md', 'Papers/Deep/B.md'],
    ['the whole path before a namesake nearby', 'A', 'Notes/Note.md', 'A.md'],
    ['a namesake in the own folder', 'B', 'Papers/Deep/Own.md', 'Papers/Deep/B.md'],
    ['otherwise the shortest path', 'B', 'Home.md', 'Notes/B.md'],
    ['a note by the way to it', '../Papers/B', 'Notes/Note.md', 'Papers/B.md'],
    ['a note beside', './A', 'Notes/Note.md', 'Notes/A.md'],
    ['a note from the root', '/Papers/B', 'Notes/Note.md', 'Papers/B.md'],
  ])('finds %s', (_, link, from, to) => expect(lead(link, from)).toBe(to));

  test.each(['Nothing', 'pers/B', '../Papers/B', 'Papers/A', '/B'])(
    '%s leads nowhere from the root',
    link => {
      expect(lead(link)).toBeUndefined();
    },
  );

  test('is free again when its file has gone', () => {
    const paths = new LinkPaths<string>();
    paths.add('A.md', 'A.md');
    paths.add('Notes/A.md', 'Notes/A.md');
    expect(paths.isOnlyOneNamed('a.md')).toBe(false);
    paths.remove('A.md');
    expect([paths.find('A', ''), paths.isOnlyOneNamed('A.md')]).toEqual([['Notes/A.md'], true]);
  });
});

describe('a place in a note', () => {
  const note = metadataOf('# One\n## Same\ntext ^Para\n# Two: more?\n## Same\n- item ^li\n\n[^n]: foot\n');

  test('is a heading, written a little differently, up to the next of its rank', () => {
    const found = resolveSubpath(note, '#two more');
    expect(found).toMatchObject({ type: 'heading', current: { heading: 'Two: more?' }, end: null });
    expect(resolveSubpath(note, '#One')).toMatchObject({ start: { line: 0 }, end: { line: 3 } });
  });

  test('is the heading below the headings before it', () => {
    expect(resolveSubpath(note, '#Same')?.start.line).toBe(1);
    expect(resolveSubpath(note, '#Two more#Same')?.start.line).toBe(4);
    expect(resolveSubpath(note, '#Same#Two more')).toBeNull();
  });

  test('is a block by its id, whatever the case, with its list item', () => {
    expect(resolveSubpath(note, '#^para')).toMatchObject({ type: 'block', start: { line: 2 } });
    expect(resolveSubpath(note, '#^LI')).toMatchObject({ type: 'block', list: { id: 'li' } });
    expect(resolveSubpath(note, '#^none')).toBeNull();
  });

  test('is a footnote', () => {
    expect(resolveSubpath(note, '#[^n]')).toMatchObject({ type: 'footnote', footnote: { id: 'n' } });
    expect(resolveSubpath(note, '')).toBeNull();
  });
});
