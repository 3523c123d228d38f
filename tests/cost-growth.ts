/**
 * How many times more processor time a job takes for four times the size: about 4 where it is linear, about 16 where it is
 * quadratic. Processor time, because other programs make a clock on the wall lie; the least of three, because they disturb.
 */
export function costGrowth(job: (size: number) => void, size: number): number {
  const cost = (each: number): number => {
    const runs = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      job(each);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...runs);
  };
  job(size);
  return cost(4 * size) / cost(size);
}
