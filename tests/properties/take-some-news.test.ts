/**
 * Taking news one by one as properties: what is held back leaves its notes as they are and is offered again, what is
 * taken in two goes is what would have been taken in one, and no word that a member typed is lost on the way.
 */
import fc from 'fast-check';
import { applyPlan } from '../../src/actions/apply-plan';
import { planImport } from '../../src/actions/plan-import';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import type { ReadingList } from '../../src/core/list/reading-list';
import type { News, Plan } from '../../src/core/note/plan';
import { memoryVault, type MemoryVault } from '../actions/memory-vault';
import { editNotes, edits, wordsIn } from './edited-vault';
import { plainList, readingList } from './random-lists';

const settings = { seed: 20261124, numRuns: 1000 };
const choice = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });

async function take(vault: MemoryVault, list: ReadingList, held: readonly News[] = []): Promise<Plan> {
  const options = { restoreDeleted: false, held: new Set(held.map(each => each.key)) };
  const plan = await planImport(list, vault, emptyCatalogue, options);
  await applyPlan(plan, vault, { source: 'test' });
  return plan;
}

/** The news that a member leaves for later, by throwing a coin for each. */
async function leave(
  vault: MemoryVault,
  list: ReadingList,
  coins: readonly boolean[],
): Promise<readonly News[]> {
  const { news } = await planImport(list, vault, emptyCatalogue, { restoreDeleted: false });
  return news.filter((each, index) => each.isChoice && coins[index % coins.length] === true);
}

test('what is held back leaves its notes as they are, and is news again', async () => {
  await fc.assert(
    fc.asyncProperty(plainList, plainList, choice, async (first, second, coins) => {
      const vault = memoryVault();
      await take(vault, first);
      const before = new Map(vault.files);
      const held = await leave(vault, second, coins);
      await take(vault, second, held);
      for (const { path } of held) expect([path, vault.files.get(path)]).toEqual([path, before.get(path)]);
      const again = await planImport(second, vault, emptyCatalogue, { restoreDeleted: false });
      const keys = again.news.filter(each => each.isChoice).map(each => each.key);
      expect(keys.sort()).toEqual(held.map(each => each.key).sort());
      const writes = vault.writes();
      await take(vault, second, again.news);
      expect(vault.writes()).toBe(writes);
    }),
    settings,
  );
});

test('what is taken in two goes is what would have been taken in one', async () => {
  await fc.assert(
    fc.asyncProperty(plainList, plainList, choice, async (first, second, coins) => {
      const [twice, once] = [memoryVault(), memoryVault()];
      for (const vault of [twice, once]) await take(vault, first);
      await take(twice, second, await leave(twice, second, coins));
      await take(twice, second);
      await take(once, second);
      expect(paperBlocks(twice)).toEqual(paperBlocks(once));
      expect((await planImport(second, twice, emptyCatalogue, { restoreDeleted: false })).changes).toEqual(
        [],
      );
    }),
    settings,
  );
});

test('every word that a member typed survives, whatever is held back', async () => {
  await fc.assert(
    fc.asyncProperty(readingList, readingList, edits, choice, async (first, second, changes, coins) => {
      const vault = memoryVault();
      await take(vault, first);
      const typed = wordsIn(vault, editNotes(vault, changes));
      await take(vault, second, await leave(vault, second, coins));
      expect(wordsIn(vault, typed)).toEqual(typed);
    }),
    settings,
  );
});

/** What the list says in the notes of papers; which note a renamed section has may depend on what was taken first. */
function paperBlocks(vault: MemoryVault): readonly string[] {
  const notes = [...vault.files.values()].filter(text => text.includes('\npaper_id: '));
  return notes
    .map(text => /%% paper-club list %%[^]*%% paper-club list wrote/.exec(text)?.[0] ?? text)
    .sort();
}
