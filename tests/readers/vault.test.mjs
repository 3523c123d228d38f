// Why: a vault that only our own code can read is no plain Markdown; here two readers that are not ours must find in it
// what the list says, and nothing that leads nowhere.
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { copyVault, makeVault, removeFolder } from './make-vault.mjs';
import { promisedPapers, vaultFaults } from './vault-faults.mjs';
import { walkVault } from './walk-vault.mjs';

const lists = fileURLToPath(new URL('../lists', import.meta.url));

/** A revision of the list that lies in the tests, without what is expected of it. */
function copyList(revision) {
  const copy = mkdtempSync(join(tmpdir(), 'paper-club-list-'));
  const filter = path => !path.includes(`${sep}expected`);
  cpSync(join(lists, revision), copy, { recursive: true, filter });
  return copy;
}

const sources = [
  ['the bundled list', () => 'bundled'],
  ['a list of folders', () => copyList('folders-later')],
];

for (const [name, source] of sources) {
  describe(`a vault made from ${name}`, () => {
    let made;
    let walked;
    let from = '';
    before(() => {
      from = source();
      made = makeVault(from);
      walked = walkVault(made.vault);
    });
    after(() => {
      removeFolder(made.vault);
      if (from !== 'bundled') removeFolder(from);
    });

    test('leads nowhere but to notes and to papers that the list only mentions', async () => {
      assert.ok(promisedPapers(walked).size > 10);
      assert.deepEqual(await vaultFaults(made.vault), []);
    });

    test('has in the properties of each paper what the program says of it', () => {
      assert.ok(made.said.papers.length > 10);
      for (const { id, title, sections, path } of made.said.papers) {
        const { properties } = walked.notes.find(note => note.path === path);
        const { paper_id, title: name, aliases = [], sections: links = [], status } = properties;
        assert.deepEqual([paper_id, status], [id, 'unread']);
        assert.deepEqual(
          links,
          sections.map(section => `[[${section}]]`),
        );
        // Where the list calls a paper by another title than its authors do, that title is another name of the note.
        assert.ok([name, ...aliases].includes(title), `${path} is not called ${title}`);
      }
    });

    test('has only properties that every reader can show: texts, numbers, switches and lists of texts', () => {
      const isPlain = value => ['string', 'number', 'boolean'].includes(typeof value) || value === null;
      const nested = walked.notes.flatMap(({ path, properties }) =>
        Object.entries(properties)
          .filter(([, value]) => !isPlain(value) && !(Array.isArray(value) && value.every(isPlain)))
          .map(([key]) => `${path}: ${key}`),
      );
      assert.deepEqual(nested, []);
    });
  });
}

describe('a planted fault is noticed', () => {
  const paper = 'Papers/Language Models are Few-Shot Learners.md';
  let sound = '';
  let vault = '';
  before(() => {
    sound = makeVault('bundled').vault;
  });
  after(() => removeFolder(sound));

  const replaceIn = (path, found, replacement) => {
    const text = readFileSync(join(vault, path), 'utf8');
    assert.ok(text.includes(found));
    writeFileSync(join(vault, path), text.replace(found, replacement));
  };

  const planted = [
    [
      'a link to a note that there is not',
      () => appendFileSync(join(vault, 'Home.md'), '\n[[Nowhere]]\n'),
      /Nowhere/,
    ],
    [
      'a note that was renamed behind its links',
      () => renameSync(join(vault, paper), join(vault, 'Papers/GPT-3.md')),
      /links Language Models are Few-Shot Learners/,
    ],
    [
      'a section that is misspelt in a property',
      () => replaceIn(paper, '[[Intro to Modern LLMs]]', '[[Intro to Models]]'),
      /the reader finds no Intro to Models/,
    ],
    [
      'a paper without a note whose address is gone',
      () =>
        replaceIn(
          'Papers/Atlas - Few-shot Learning with Retrieval Augmented Language Models.md',
          ' · [arXiv](https://arxiv.org/abs/2112.09118)',
          '',
        ),
      /neither a note nor an address/,
    ],
    [
      'a callout of a kind that is none',
      () => replaceIn('Home.md', '> [!tip] One rule', '> [!tip ] One rule\n> [!tip] And'),
      /callouts/,
    ],
    [
      'properties that cannot be read',
      () => replaceIn(paper, 'aliases:\n  - GPT-3\n', 'aliases: GPT-3\n'),
      /./,
    ],
  ];
  for (const [name, plant, told] of planted) {
    test(name, async () => {
      vault = copyVault(sound);
      try {
        plant();
        const faults = await vaultFaults(vault).catch(error => [String(error)]);
        assert.match(faults.join('\n'), told);
      } finally {
        removeFolder(vault);
      }
    });
  }
});
