import type { MemoryVault } from './memory-vault';

/** A vault whose notes can be written `writes` times; then the disk is full, or the device is switched off. */
export function failingVault(vault: MemoryVault, writes: number, how: 'full' | 'off'): MemoryVault {
  let left = writes;
  const fails = (): boolean => left-- <= 0;
  const stop = <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    if (!fails()) return act();
    return how === 'off'
      ? new Promise<never>(() => undefined)
      : Promise.reject(new Error('The disk is full.'));
  };
  return {
    ...vault,
    store: {
      ...vault.store,
      create: (path, text) => stop(() => vault.store.create(path, text)),
      replace: (path, before, after) => stop(() => vault.store.replace(path, before, after)),
    },
  };
}
