/** Does a job for each of many, a few at a time, and answers in their order; the first failure begins no more. */
export async function fewAtOnce<T, R>(
  many: readonly T[],
  most: number,
  job: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  let next = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    while (!failed && next < many.length) {
      const at = next++;
      answers[at] = await job(many[at] as T);
    }
  };
  const workers = Array.from({ length: Math.min(most, many.length) }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.all(workers);
  return answers;
}
