// What is downloaded must stay bounded, and no two files may take one name on any system.
import { filesToCompare, planMaterials, type ListedMaterial } from '../../../src/core/note/plan-materials';

const megabyte = 1024 * 1024;
let ids = 0;
const material = (path: string, size: number | null = 1): ListedMaterial => ({
  path,
  size,
  id: String((ids += 1)),
});

const plan = (materials: readonly ListedMaterial[], files: readonly string[] = []) =>
  planMaterials(
    materials,
    'M',
    files.map(path => ({ path, size: 1 })),
    new Map(),
  );

test('one file over 100 MB and all beyond 500 MB wait, and the small ones behind them come', () => {
  const many = Array.from({ length: 6 }, (_, at) => material(`${at}.pdf`, 90 * megabyte));
  const found = plan([material('huge.pdf', 101 * megabyte), ...many, material('small.pdf')]);
  expect(found.downloads.map(({ path }) => path)).toEqual([
    ...[0, 1, 2, 3, 4].map(at => `${at}.pdf`),
    'small.pdf',
  ]);
  expect(found.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('huge.pdf is 101 MB'),
    expect.stringContaining('at most 500 MB'),
  ]);
});

test('names are free on every system', () => {
  const found = plan(
    [material('a/Slides.pdf'), material('b/slides.PDF'), material('b/x/slides.pdf'), material('con.pdf')],
    ['M/SLIDES.pdf'],
  );
  expect(found.downloads.map(({ to }) => to)).toEqual([
    'M/a - Slides.pdf',
    'M/b - slides.pdf',
    'M/x - slides.pdf',
    'M/con (paper).pdf',
  ]);
});

test('three files of one name and folder are numbered', () => {
  const found = plan([material('a/s.pdf'), material('x/a/s.pdf'), material('y/a/s.pdf')]);
  expect(found.downloads.map(({ to }) => to)).toEqual(['M/s.pdf', 'M/a - s.pdf', 'M/a - s (2).pdf']);
});

test('only files that may be the same are read', () => {
  const files = [
    { path: 'a.pdf', size: 7 },
    { path: 'b.png', size: 3 },
    { path: 'c.png', size: 7 },
  ];
  expect(filesToCompare([material('x.pdf', 3)], files).map(({ path }) => path)).toEqual(['b.png']);
  expect(filesToCompare([material('x.pdf', null)], files).map(({ path }) => path)).toEqual(['a.pdf']);
});
