import { bundle } from './bundle.mjs';
import { packListPlugin } from './pack-list-plugin.mjs';

/** Builds the terminal program with everything it needs inside, so that `dist/cli.cjs` runs without node_modules. */
export async function buildCli() {
  return bundle({
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    platform: 'node',
    target: 'node20',
    plugins: [packListPlugin],
  });
}
