import { newFolder, removeFolders } from './disk-vault';
import { compareInTurns, report, timed } from './measure';
import { page, pagedList } from './paged-list';
import { playedRepository } from './played-repository';
import { importFrom, pullInto, type PullCost } from './pull-into';

/** A count that is what it must be; another one fails the run. */
function expectCount(what: string, found: number, wanted: number): void {
  process.stdout.write(`  ${what}: ${found} (must be ${wanted}) ${found === wanted ? 'ok' : 'WRONG'}\n`);
  if (found !== wanted) process.exitCode = 1;
}

/** What a daily pull costs: next to nothing while nothing is new, and one note for one changed page. */
async function measure(entries: number, rounds: number): Promise<void> {
  const list = pagedList(entries);
  const repository = playedRepository(list);
  const vault = newFolder();
  await pullInto(vault, repository);
  const counted = async (): Promise<PullCost & { readonly requests: number }> => {
    repository.asked.length = 0;
    const cost = await pullInto(vault, repository);
    return { ...cost, requests: repository.asked.length };
  };
  const same = await counted();
  expectCount(`requests of an unchanged pull of ${entries} entries`, same.requests, 1);
  expectCount('readings of its notes', same.reads, 0);
  expectCount('notes it wrote', same.written, 0);
  const sides = [pullInto, importFrom].map(job => () => timed(() => job(vault, repository)));
  const [pulled = 0, imported = 0] = await compareInTurns(sides, rounds);
  report(`unchanged pull of ${entries} entries against an unchanged import`, pulled, imported, 0.5);
  repository.push(new Map([...list, ['pages/7.md', page(7, 'Read it after the evening.')]]));
  const changed = await counted();
  expectCount('requests for one changed page', changed.requests, 3);
  expectCount('notes written for it', changed.written, 1);
}

async function main(): Promise<void> {
  try {
    await measure(1000, 3);
    await measure(10_000, 3);
  } finally {
    removeFolders();
  }
}

void main();
