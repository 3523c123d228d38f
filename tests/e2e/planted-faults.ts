import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PlantedFault {
  /** The file of the plugin, and the words in it that are replaced. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What the scenario that runs over it must say. */
  readonly says: string;
  /** True where it shows in something that never comes, which is not waited for as long as what comes late. */
  readonly waits?: boolean;
}

/** Every fault that the plugin is built with once more, by its name. */
export const plantedFaults = JSON.parse(
  readFileSync(join(__dirname, 'planted-faults.json'), 'utf8'),
) as Readonly<Record<string, PlantedFault>>;
