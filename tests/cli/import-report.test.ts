/** The report is what most people will ever read of an import: it must say what matters, and not drown it. */
import { importReport, type ImportSummary } from '../../src/cli/import-report';
import { mergeProblems, problemText } from '../../src/cli/problem-text';
import type { Entry } from '../../src/core/list/reading-list';
import type { ImportJson } from '../../src/core/note/import-json';

function entry(title: string, line: number, undecided: boolean): Entry {
  const rest = { page: null, pageMissing: false, papers: [], summary: [], groups: [], materials: [] };
  return { number: line, title, file: 'README.md', line, undecided, ...rest };
}

function report(json: Partial<ImportJson>, rest: Partial<ImportSummary> = {}): string {
  return importReport({
    json: {
      vault: '/vault',
      source: 'bundled',
      dryRun: false,
      created: [],
      updated: [],
      unchanged: 0,
      kept: [],
      problems: [],
      papers: [],
      ...json,
    },
    list: {
      title: 'Night readers',
      introduction: [],
      sections: [
        {
          title: 'One',
          line: 1,
          introduction: [],
          entries: [entry('Known', 3, false), entry('Which?', 4, true)],
        },
      ],
      papers: [],
      problems: [],
    },
    kinds: new Map(),
    left: 0,
    failed: 0,
    downloaded: 0,
    pluginInstalled: false,
    ...rest,
  });
}

test('what was made is counted by kind', () => {
  const kinds = new Map([
    ['Papers/A.md', 'paper'],
    ['Papers/B.md', 'paper'],
    ['Reading list.md', 'list'],
  ] as const);
  const text = report({ created: ['Home.md', 'Papers/A.md', 'Papers/B.md', 'Reading list.md'] }, { kinds });
  expect(text).toContain('Created 3 notes (2 papers, 1 list) and 1 file of the vault and the plugin.\n');
});

test('nothing written is said plainly', () => {
  expect(report({ unchanged: 7 })).toContain('7 notes unchanged.\nNothing changed, nothing written.\n');
});

test('an import that failed or stopped never says that nothing changed', () => {
  const failed = report({}, { failed: 1 });
  expect(failed).toContain('1 file could not be written');
  expect(failed).not.toContain('Nothing changed');
  expect(report({}, { left: 5 })).toContain('Stopped: 5 notes not begun.');
});

test('what the lead decides stands apart from the problems, once', () => {
  const problems = [
    { file: 'README.md', line: 4, message: 'The lead decides.' },
    { file: 'README.md', line: 9, message: 'A page is missing.' },
  ];
  const text = report({ problems });
  expect(text).toContain('Needs a decision (1)\n  README.md:4: The lead decides.\n');
  expect(text).toContain('Problems (1)\n  README.md:9: A page is missing.\n');
});

test('an undecided entry that no problem names is named all the same', () => {
  expect(report({})).toContain('Needs a decision (1)\n  README.md:4: "Which?"');
});

test('a long list of kept notes ends with how many more there are', () => {
  const kept = Array.from({ length: 45 }, (_, at) => ({ path: `P${at}.md`, because: 'Yours.' }));
  const text = report({ kept });
  expect(text).toContain('Kept as you left it (45)');
  expect(text).toContain('P39.md: Yours.');
  expect(text).not.toContain('P40.md');
  expect(text).toContain('… and 5 more; --json names them all.');
});

test('a problem is written as terminals link it, and named once', () => {
  const problem = { file: 'README.md', line: 3, message: 'A page is missing.' };
  expect(problemText(problem)).toBe('README.md:3: A page is missing.');
  expect(problemText({ file: 'a.md', line: 0, message: 'a.md is 50 MB.' })).toBe('a.md is 50 MB.');
  expect(problemText({ file: '', line: 0, message: 'No vault.' })).toBe('No vault.');
  expect(mergeProblems([problem], [{ ...problem }])).toEqual([problem]);
});

test('a pull that brought files alone does not say that nothing was written', () => {
  expect(report({}, { downloaded: 2 })).toContain('No note changed.');
  expect(report({})).toContain('Nothing changed, nothing written.');
});
