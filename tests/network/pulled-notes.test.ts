// What counts in the end is the vault: the real revisions of the list, had over the network, must make the same notes as
// the same files on disk, and whatever goes wrong with a page must take nothing out of a note.
import type { ListSource } from '../../src/actions/list-source';
import { readList } from '../../src/actions/read-list';
import type { KeptFiles } from '../../src/actions/remote-list';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import type { ReadingList } from '../../src/core/list/reading-list';
import { newestOf } from '../../src/sources/open-remote-list';
import { importInto, planFor } from '../actions/import-into';
import { memoryVault } from '../actions/memory-vault';
import { answer, half } from './faults';
import { filesOf, revisionOf } from './list-revision';
import { RecordedForge, type Fault } from './recorded-forge';
import { nothingKept, remoteAt, testNetwork } from './test-network';

let forge: RecordedForge;

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
});
afterAll(() => forge.stop());

function pull(): Promise<ReadingList> {
  return listOf(newestOf(remoteAt(`github:${forge.site()}/owner/name`, testNetwork())));
}

test('a page that cannot be had is read as it was before, whichever it is', async () => {
  const files = revisionOf('sections');
  forge.push('owner/name', files);
  const remote = remoteAt(`github:${forge.site()}/owner/name`, testNetwork());
  const pinnedWith = async (kept: KeptFiles) => {
    const found = await remote.revision(null);
    if (found.kind === 'same') throw new Error('Nothing was known');
    return remote.at(found.revision, kept);
  };
  const first = await pinnedWith(nothingKept);
  const vault = memoryVault();
  await importInto(await listOf(first), vault);
  const kept = first.keep();
  expect(first.isComplete()).toBe(true);
  const pages = [...files.keys()].filter(path => path.includes('/') && path.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(20);
  forge.push('owner/name', new Map([...files].map(([path, bytes]) => [path, changed(path, bytes)])));
  forge.plant(/raw.*\/.*\/.*\/.*\/.*\/.*\.md$/, answer(404, {}, '404: Not Found'));
  const later = await pinnedWith(kept);
  const list = await listOf(later);
  expect(list.problems.filter(({ message }) => message.includes('as it was the last time'))).toHaveLength(
    pages.length,
  );
  expect((await planFor(list, vault)).changes).toEqual([]);
  expect([later.isComplete(), later.keep().texts]).toEqual([false, kept.texts]);
  expect(later.keep().ids).toEqual(kept.ids);
});

/** A page with another word; the list itself stays. */
function changed(path: string, bytes: Uint8Array): Uint8Array {
  return /\/.*\.md$/.test(path) ? Buffer.concat([bytes, Buffer.from('\nMore.\n')]) : bytes;
}

async function listOf(source: ListSource): Promise<ReadingList> {
  const read = await readList(source, emptyCatalogue);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.list;
}

describe.each<readonly [string, Fault]>([
  ['missing', answer(404, {}, '404: Not Found')],
  ['half of it', half],
])('a page that is %s', (_, fault) => {
  test('is a problem, and its note stays as it is', async () => {
    forge.push('owner/name', revisionOf('sections'));
    const vault = memoryVault();
    await importInto(await pull(), vault);
    forge.plant(/TinyStories/, fault);
    const list = await pull();
    expect(list.problems.map(({ file }) => file)).toContain(
      'Pretraining_Data/TinyStories_How_Small_Can_Language_Models_Be_and_Still_Speak_Coherent_English.md',
    );
    for (const change of (await planFor(list, vault)).changes) {
      if (change.kind === 'create') throw new Error(`It made ${change.path}`);
      expect(linesLost(change.before, change.after)).toEqual([]);
    }
  });

  test('keeps the whole list waiting where it alone can name its entry', async () => {
    forge.push('owner/name', revisionOf('folders'));
    forge.plant(/paper_03/, fault);
    await expect(pull()).rejects.toThrow('so nothing of the list was taken');
  });
});

/** What an import would take away below the properties; a mention may be called by its label for a while. */
function linesLost(before: string, after: string): readonly string[] {
  const left = new Set(after.split('\n').map(meaningOf));
  const body = before.slice(before.indexOf('\n---\n')).split('\n');
  return body.filter(line => !left.has(meaningOf(line)) && !line.startsWith('%% paper-club list wrote'));
}

/** Where a line leads, or else its words. */
function meaningOf(line: string): string {
  const addresses = line.match(/https?:[^)\s]+/g);
  const words = line.replace(/\[\[[^\]|]*\|/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return addresses === null ? words.trim() : addresses.join(' ');
}

test('the revisions of the list follow one another, and a member keeps every word', async () => {
  forge.push('owner/name', revisionOf('folders'));
  const vault = memoryVault();
  await importInto(await pull(), vault);
  const [path = '', text = ''] = [...vault.files].find(([name]) => name.startsWith('Papers/')) ?? [];
  vault.files.set(path, text.replace('## My notes\n', '## My notes\nMy own words.\n'));
  forge.push('owner/name', revisionOf('folders-later'));
  await importInto(await pull(), vault);
  forge.push('owner/name', revisionOf('sections'));
  const report = await importInto(await pull(), vault);
  expect(report.failed).toBe(0);
  expect(vault.files.get(path)).toContain('My own words.');
  expect((await planFor(await pull(), vault)).changes).toEqual([]);
});

test('an entry that came without its page becomes what its page says, in the same note', async () => {
  const page = '# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n';
  forge.push('owner/name', filesOf({ 'README.md': '# Club\n\n1. [Alpha](alpha.md)\n', 'alpha.md': page }));
  forge.plant(/alpha\.md/, answer(404), 1);
  const vault = memoryVault();
  await importInto(await pull(), vault);
  expect([...vault.files.keys()]).toEqual(['Papers/Alpha.md', 'Reading list.md']);
  await importInto(await pull(), vault);
  expect([...vault.files.keys()]).toEqual(['Papers/Alpha.md', 'Reading list.md']);
  expect(vault.files.get('Papers/Alpha.md')).toContain('paper_id: arxiv:2001.00001\n');
});

test('materials are links to where they are, the same at every revision', async () => {
  const files = {
    'README.md': '# Club\n\n1. [Alpha](a/ReadMe.md)\n',
    'a/ReadMe.md': '# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n',
    'a/run (1) [x].ipynb': '{}',
  };
  forge.push('owner/name', filesOf(files));
  const vault = memoryVault();
  await importInto(await pull(), vault);
  const note = [...vault.files.values()].find(text => text.includes('.ipynb')) ?? '';
  const address = `${forge.site()}/owner/name/blob/HEAD/a/run%20%281%29%20%5Bx%5D.ipynb`;
  expect(note).toContain(`- [run (1) \\[x\\].ipynb](${address})\n`);
  forge.push('owner/name', filesOf({ ...files, 'other.txt': 'x' }));
  expect((await planFor(await pull(), vault)).changes).toEqual([]);
});
