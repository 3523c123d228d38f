/** Runs a job once those before it have ended. */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

/** Lets jobs that write run one after the other: there is one journal, so two imports at once would lose one. */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return job => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
