// Why: the stand-in is only as good as what is known of the app; here the same scenarios meet the app itself.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Stage } from '../e2e/stage';
import { onRealStage } from './real-stage';

type Scenario = (stage: Stage) => Promise<void>;

const folder = fileURLToPath(new URL('../e2e/scenarios/', import.meta.url));

/** Each file of the folder is one scenario: a function named after it. */
async function scenarioIn(file: string): Promise<Scenario> {
  const found = (await import(pathToFileURL(`${folder}${file}`).href)) as Record<string, unknown>;
  const name = basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const scenario = found[name];
  if (typeof scenario !== 'function') throw new Error(`${file} has no scenario called ${name}.`);
  return scenario as Scenario;
}

describe('in the app itself', () => {
  for (const file of readdirSync(folder).sort())
    it(basename(file, '.ts').replaceAll('-', ' '), async () => onRealStage(await scenarioIn(file)));
});
