// A group that shares its vault by Git pulls on every device: what the pull writes must be the same bytes everywhere, so that
// Git's own merge has nothing to ask, and what each member typed must be there after it.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { filesOf, revisionOf } from '../network/list-revision';
import type { Files } from '../network/git-ids';
import { RecordedForge } from '../network/recorded-forge';
import { gitVault, type GitVault } from './git-vault';
import { pulledPlace, type PulledPlace } from './pulled-place';
import { filesIn, removeTemporaryFolders, temporaryFolder } from './temporary-folder';

let forge: RecordedForge;

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
});
afterEach(removeTemporaryFolders);
afterAll(() => forge.stop());

interface Member {
  readonly place: PulledPlace;
  readonly git: GitVault;
  read(path: string): string;
  edit(path: string, change: (text: string) => string): void;
}

function memberIn(place: PulledPlace): Member {
  const read = (path: string): string => fs.readFileSync(join(place.vault, path), 'utf8');
  return {
    place,
    git: gitVault(place.vault),
    read,
    edit: (path, change) => {
      if (change(read(path)) === read(path)) throw new Error(`Nothing to edit in ${path}`);
      fs.writeFileSync(join(place.vault, path), change(read(path)));
    },
  };
}

/** Two clones of one vault in which a list was imported, before the list moves on. */
async function twoMembers(from: Files, to: Files): Promise<readonly [Member, Member]> {
  forge.push('owner/name', from);
  const ada = memberIn(pulledPlace(forge));
  await ada.place.pull();
  ada.git.commit('Import the list');
  const home = temporaryFolder();
  ada.git.git('clone', '--quiet', ada.place.vault, join(home, 'my-vault'));
  forge.push('owner/name', to);
  return [ada, memberIn(pulledPlace(forge, home))];
}

/** Both pull and commit, then the second merges what the first has; answers the files with conflicts. */
async function pullAndMerge(ada: Member, bob: Member): Promise<readonly string[]> {
  for (const { place, git } of [ada, bob]) {
    expect((await place.pull()).code).toBe(0);
    git.commit('Pull new papers');
  }
  bob.git.git('fetch', '--quiet', 'origin');
  return bob.git.merge('origin/main');
}

const write = (words: string) => (text: string) => text.replace('## My notes\n', `## My notes\n${words}\n`);
const tick = (text: string): string => text.replace('status: unread', 'status: read');
const rate = (text: string): string => text.replace(/\n---\n/, '\nrating: 5\n---\n');
const append = (text: string): string => `${text}\nWritten below everything.\n`;

const steps = [
  ['the later revision', revisionOf('folders'), revisionOf('folders-later')],
  ['the revision with sections', revisionOf('folders-later'), revisionOf('sections')],
] as const;

describe.each(steps)('two members who pull %s', (_, from, to) => {
  test('have the same bytes', async () => {
    const [ada, bob] = await twoMembers(from, to);
    expect(await pullAndMerge(ada, bob)).toEqual([]);
    expect(ada.git.git('rev-parse', 'HEAD^{tree}')).toBe(bob.git.git('rev-parse', 'HEAD^{tree}'));
  });

  test('and write and tick in every note merge clean, with the words of both', async () => {
    const [ada, bob] = await twoMembers(from, to);
    const papers = filesIn(join(ada.place.vault, 'Papers')).map(path => `Papers/${path}`);
    papers.forEach((path, index) => {
      const [one, other] = index % 2 === 0 ? [ada, bob] : [bob, ada];
      one.edit(path, text => write(`A question about number ${index}.`)(tick(text)));
      other.edit(path, text =>
        rate(text).replace('%% paper-club list', `Idea ${index}.\n\n%% paper-club list`),
      );
    });
    expect(await pullAndMerge(ada, bob)).toEqual([]);
    papers.forEach((path, index) => {
      const merged = bob.read(path);
      for (const words of [
        `A question about number ${index}.`,
        `Idea ${index}.`,
        'status: read\n',
        'rating: 5',
      ])
        expect([path, merged]).toEqual([path, expect.stringContaining(words)]);
    });
    const { created, updated, news } = await bob.place.news();
    expect({ created, updated, news }).toEqual({ created: [], updated: [], news: [] });
  });
});

describe('lines of the list beside lines of a member, which Git takes for one place', () => {
  const list = (first: number, remark: string): Files =>
    filesOf({
      'README.md': `# Club\n\n${first}. [Alpha](a.md)\n`,
      'a.md': `# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n\n${remark}\n`,
    });
  const mergedAfter = async (to: Files, change: (text: string) => string): Promise<readonly string[]> => {
    const [ada, bob] = await twoMembers(list(1, 'Read it slowly.'), to);
    ada.edit('Papers/Alpha.md', change);
    return pullAndMerge(ada, bob);
  };

  test('what is written below the list block merges clean', async () => {
    expect(await mergedAfter(list(1, 'Read it twice.'), append)).toEqual([]);
  });

  test('what is added as the last item of the block merges clean', async () => {
    const add = (text: string): string =>
      text.replace(
        '\n\n%% paper-club list wrote',
        '\n- [Mine](https://example.org)\n\n%% paper-club list wrote',
      );
    expect(await mergedAfter(list(1, 'Read it twice.'), add)).toEqual([]);
  });

  test('a status that is ticked while the entry gets another number merges clean', async () => {
    expect(await mergedAfter(list(2, 'Read it slowly.'), tick)).toEqual([]);
  });
});
