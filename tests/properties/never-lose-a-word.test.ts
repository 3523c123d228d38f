/**
 * The promise of the project as properties: whatever a member does to the notes, and whatever the list becomes, every
 * word the member typed is still in the vault, a second import writes nothing, and undo brings back every byte.
 */
import fc from 'fast-check';
import { applyPlan } from '../../src/actions/apply-plan';
import { planImport } from '../../src/actions/plan-import';
import { undoImport } from '../../src/actions/undo-import';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import type { Plan } from '../../src/core/note/plan';
import type { ReadingList } from '../../src/core/list/reading-list';
import { memoryVault, type MemoryVault } from '../actions/memory-vault';
import { editNotes, edits, share, wordsIn } from './edited-vault';
import { plainList, readingList } from './random-lists';

const fileMoves = fc.array(fc.tuple(share, fc.constantFrom('move', 'rename', 'delete', 'copy')), {
  maxLength: 3,
});
const settings = { seed: 20261123, numRuns: 1000 };

async function importInto(vault: MemoryVault, list: ReadingList): Promise<number> {
  const plan = await planImport(list, vault, emptyCatalogue, { restoreDeleted: false });
  await applyPlan(plan, vault, { source: 'test' });
  return plan.changes.length;
}

async function stopAt(vault: MemoryVault, plan: Plan, count: number): Promise<void> {
  const stop = new AbortController();
  if (count === 0) stop.abort();
  const onProgress = (done: number): void => {
    if (done === count) stop.abort();
  };
  await applyPlan(plan, vault, { source: 'test', signal: stop.signal, onProgress });
}

function moveNotes(vault: MemoryVault, moves: readonly (readonly [number, string])[]): void {
  moves.forEach(([where, how], index) => {
    const path = [...vault.files.keys()].sort()[Math.floor(where * vault.files.size)];
    if (path === undefined) return;
    const text = vault.files.get(path) ?? '';
    if (how !== 'copy') vault.files.delete(path);
    if (how === 'move') vault.files.set(`Elsewhere/${index}/${path}`, text);
    if (how === 'rename') vault.files.set(path.replace(/[^/]*$/, `Renamed ${index}.md`), text);
    if (how === 'copy') vault.files.set(path.replace(/\.md$/, ` (copy ${index}).md`), text);
  });
}

describe('never lose a word', () => {
  test('every word a member typed survives any later import', async () => {
    await fc.assert(
      fc.asyncProperty(readingList, readingList, edits, fileMoves, async (first, second, changes, moves) => {
        const vault = memoryVault();
        await importInto(vault, first);
        const typed = editNotes(vault, changes);
        moveNotes(vault, moves);
        const before = wordsIn(vault, typed);
        await importInto(vault, second);
        expect(wordsIn(vault, typed)).toEqual(before);
      }),
      settings,
    );
  });

  test('a second import of the same list writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(readingList, readingList, edits, fileMoves, async (first, second, changes, moves) => {
        const vault = memoryVault();
        await importInto(vault, first);
        editNotes(vault, changes);
        moveNotes(vault, moves);
        await importInto(vault, second);
        const writes = vault.writes();
        expect(await importInto(vault, second)).toBe(0);
        expect(vault.writes()).toBe(writes);
      }),
      settings,
    );
  });

  test('undo restores every byte', async () => {
    await fc.assert(
      fc.asyncProperty(readingList, readingList, edits, fileMoves, async (first, second, changes, moves) => {
        const vault = memoryVault();
        await importInto(vault, first);
        editNotes(vault, changes);
        moveNotes(vault, moves);
        await vault.journal.clear();
        const before = new Map(vault.files);
        await importInto(vault, second);
        await undoImport(vault);
        expect(new Map([...vault.files].sort())).toEqual(new Map([...before].sort()));
      }),
      settings,
    );
  });

  test('what is typed between the halves of an import that was stopped survives its end and its undo', async () => {
    await fc.assert(
      fc.asyncProperty(readingList, readingList, share, edits, async (first, second, where, changes) => {
        const vault = memoryVault();
        await importInto(vault, first);
        const plan = await planImport(second, vault, emptyCatalogue, { restoreDeleted: false });
        await stopAt(vault, plan, Math.floor(where * plan.changes.length));
        const typed = editNotes(vault, changes);
        const before = wordsIn(vault, typed);
        await importInto(vault, second);
        expect(wordsIn(vault, typed)).toEqual(before);
        await undoImport(vault);
        expect(wordsIn(vault, typed)).toEqual(before);
      }),
      settings,
    );
  });

  test('a member who edited nothing has after two imports what a newcomer gets from one', async () => {
    await fc.assert(
      fc.asyncProperty(plainList, plainList, async (first, second) => {
        const old = memoryVault();
        await importInto(old, first);
        await importInto(old, second);
        const fresh = memoryVault();
        await importInto(fresh, second);
        for (const [path, text] of fresh.files) {
          if (path === 'Reading list.md') continue;
          expect([...old.files.values()].map(blockOf)).toContain(blockOf(text));
        }
      }),
      settings,
    );
  });

  test('no import leaves a conflict marker or more than one list block', async () => {
    await fc.assert(
      fc.asyncProperty(readingList, readingList, edits, async (first, second, changes) => {
        const vault = memoryVault();
        await importInto(vault, first);
        const before = [...vault.files.values()].map(countMarkers).sort();
        editNotes(vault, changes);
        await importInto(vault, second);
        for (const text of vault.files.values()) {
          expect(text).not.toMatch(/^(?:<<<<<<<|>>>>>>>)/m);
          expect(countMarkers(text)).toBeLessThanOrEqual(Math.max(2, ...before));
        }
      }),
      settings,
    );
  });
});

function blockOf(text: string): string {
  return /%% paper-club list %%[\s\S]*%% paper-club list wrote/.exec(text)?.[0] ?? text;
}

function countMarkers(text: string): number {
  return (text.match(/paper-club list/g) ?? []).length;
}
