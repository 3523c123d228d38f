// The rings are what keeps the product testable without the app and the same on every host.
// A boundary that nothing checks is broken within a month, so each rule is run here over all of src,
// and each rule is shown a fault that it must find.
import { join } from 'node:path';
import { cycleFaults } from './architecture/cycle-faults';
import { fileFaults } from './architecture/file-faults';
import { ringFaults } from './architecture/ring-faults';
import { sourceFiles } from './architecture/source-file';

const program = sourceFiles(join(__dirname, '..'), 'src');

describe('the program', () => {
  test('has files to check', () => {
    expect(program.length).toBeGreaterThan(20);
  });

  test('imports only what its rings allow', () => {
    expect(ringFaults(program)).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(cycleFaults(program)).toEqual([]);
  });

  test('is made of small files with telling names and named exports', () => {
    expect(fileFaults(program)).toEqual([]);
  });
});

describe('the ring rules', () => {
  test.each([
    ['src/core/a.ts', "import { b } from '../actions/b';", 'core may not know actions'],
    ['src/core/a.ts', "import type { B } from '../actions/b';", 'core may not know actions'],
    ['src/core/a.ts', "import { parse } from 'yaml';", 'core may not use this package'],
    ['src/core/a.ts', "import { parser } from '@lezer/markdown';", 'core may not use this package'],
    ['src/core/list/a.ts', "import { h } from 'preact';", 'core may not use this package'],
    ['src/core/a.ts', "import { join } from 'node:path';", 'only cli may use Node'],
    ['src/core/a.ts', "import { join } from 'path';", 'only cli may use Node'],
    ['src/core/a.ts', "import { readFile } from 'fs/promises';", 'only cli may use Node'],
    ['src/actions/a.ts', "import { b } from '../sources/b';", 'actions may not know sources'],
    ['src/actions/a.ts', "import type { TFile } from 'obsidian';", 'only the obsidian ring knows the app'],
    ['src/sources/a.ts', "import { b } from '../actions/b';", 'may know only the types of actions'],
    ['src/sources/a.ts', "import { b } from '../ui/b';", 'sources may not know ui'],
    ['src/ui/a.tsx', "import { b } from '../actions/b';", 'ui may not know actions'],
    ['src/ui/a.tsx', "import { Modal } from 'obsidian';", 'only the obsidian ring knows the app'],
    ['src/ui/a.tsx', "import list from '../../reading-lists/x/list.json';", 'outside of src'],
    ['src/obsidian/a.ts', "import { b } from '../cli/b';", 'obsidian may not know cli'],
    ['src/obsidian/a.ts', "import { readFileSync } from 'node:fs';", 'only cli may use Node'],
    ['src/cli/a.ts', "import { b } from '../obsidian/b';", 'cli may not know obsidian'],
    ['src/cli/a.ts', "import { Notice } from 'obsidian';", 'only the obsidian ring knows the app'],
    ['src/main.ts', "import { b } from './cli/b';", 'main may not know cli'],
    ['src/obsidian/a.ts', "import type P from '../main';", 'nobody imports a main file'],
    ['src/cli/a.ts', "import { run } from './main';", 'nobody imports a main file'],
    ['src/sources/a.ts', "import text from '../../tests/lists/x.md';", 'outside of src'],
    ['src/stray.ts', '', 'belongs to no ring'],
    ['src/core/a.ts', "export { b } from '../ui/b';", 'core may not know ui'],
    ['src/core/a.ts', "const b = import('../ui/b');", 'core may not know ui'],
    ['src/core/a.ts', "const b = require('../ui/b');", 'core may not know ui'],
    ['src/core/a.ts', "let b: import('../ui/b').B;", 'core may not know ui'],
    ['src/core/a.ts', 'const b = import(name);', 'core may not use this package'],
  ])('%s finds fault with: %s', (path, text, fault) => {
    expect(ringFaults([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['src/actions/a.ts', "import { b } from '../core/note/b';"],
    ['src/sources/a.ts', "import type { ListSource } from '../actions/list-source';"],
    ['src/sources/a.ts', "import list from '../../reading-lists/x/list.json';"],
    ['src/ui/a.tsx', "import { useState } from 'preact/hooks';"],
    ['src/obsidian/a.ts', "import { Modal } from 'obsidian';"],
    ['src/cli/a.ts', "import { join } from 'node:path';"],
    ['src/main.ts', "import { Plugin } from 'obsidian';"],
    ['src/core/a.ts', '// import { b } from "../ui/b";\nconst text = "import \'../ui/b\'";'],
  ])('%s may hold: %s', (path, text) => {
    expect(ringFaults([{ path, text }])).toEqual([]);
  });
});

describe('the circle rule', () => {
  const file = (name: string, wanted: string) => ({
    path: `src/core/${name}.ts`,
    text: `import type { T } from './${wanted}';`,
  });

  test('finds a circle, of types too, and names every file of it once', () => {
    expect(cycleFaults([file('a', 'b'), file('b', 'c'), file('c', 'a')])).toEqual([
      'imports go in a circle: src/core/a -> src/core/b -> src/core/c -> src/core/a',
    ]);
  });

  test('finds a file that imports itself', () => {
    expect(cycleFaults([file('a', 'a')])).toHaveLength(1);
  });

  test('two ways to one file are no circle', () => {
    const top = { path: 'src/core/top.ts', text: "import './a'; import './b';" };
    expect(cycleFaults([top, file('a', 'c'), file('b', 'c'), { path: 'src/core/c.ts', text: '' }])).toEqual(
      [],
    );
  });
});

describe('the file rules', () => {
  test.each([
    ['src/core/list/index.ts', '', 'does not say what is inside'],
    ['src/core/types.ts', '', 'does not say what is inside'],
    ['src/core/note-manager.ts', '', 'does not say what is inside'],
    ['src/core/helpers/note.ts', '', 'does not say what is inside'],
    ['src/core/paperId.ts', '', 'is not kebab-case'],
    ['src/core/Note/plan.ts', '', 'is not kebab-case'],
    ['src/core/a.ts', '\n'.repeat(251), 'at most 250 are allowed'],
    ['src/core/a.ts', 'export default function a() {}', 'default export'],
    ['src/core/a.ts', 'const a = 1;\nexport default a;', 'src/core/a.ts:2 has a default export'],
    ['src/core/a.ts', 'const a = 1; export { a as default };', 'default export'],
    ['src/cli/main.ts', 'export default class A {}', 'default export'],
    ['src/core/a.ts', "export * from './b';", "passes on another file's exports"],
    ['src/core/a.ts', "export { b } from './b';", "passes on another file's exports"],
  ])('%s finds fault with %j', (path, text, fault) => {
    expect(fileFaults([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });

  test('the entry file may have the default export that the app loads', () => {
    expect(fileFaults([{ path: 'src/main.ts', text: 'export default class A {}' }])).toEqual([]);
  });

  test('a file of 250 lines with named exports is fine', () => {
    const text = `${'const a = 1;\n'.repeat(249)}export { a };\n`;
    expect(fileFaults([{ path: 'src/core/long-file.ts', text }])).toEqual([]);
  });
});
