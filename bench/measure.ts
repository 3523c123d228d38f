/** Milliseconds of the middle run of several; the sides of a comparison take turns, because the machine is noisy. */
export async function compareInTurns(
  sides: readonly (() => Promise<number>)[],
  rounds: number,
): Promise<readonly number[]> {
  const times: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, side] of sides.entries()) times[index]?.push(await side());
  }
  return times.map(middle);
}

export async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** One line of the report; a ratio over its bound fails the run. Without a bound it is there to be looked at. */
export function report(what: string, ours: number, base: number, atMost: number | null): void {
  const ratio = ours / base;
  const isOver = atMost !== null && ratio > atMost;
  const verdict = atMost === null ? '' : ` (at most ${atMost}) ${isOver ? 'TOO SLOW' : 'ok'}`;
  process.stdout.write(
    `  ${what}: ${ours.toFixed(0)} ms against ${base.toFixed(0)} ms = ${ratio.toFixed(2)}${verdict}\n`,
  );
  if (isOver) process.exitCode = 1;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
