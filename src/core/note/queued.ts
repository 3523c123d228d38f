/** Puts things in queues by their names; each call takes the first that is left of a name. */
export function queued<Each>(
  all: readonly Each[],
  nameOf: (each: Each, index: number) => string,
): (name: string) => Each | undefined {
  const queues = new Map<string, Each[]>();
  all.forEach((each, index) => {
    const name = nameOf(each, index);
    const queue = queues.get(name);
    if (queue === undefined) queues.set(name, [each]);
    else queue.push(each);
  });
  return name => queues.get(name)?.shift();
}
