import { buildPlugin } from '../esbuild.config.mjs';
import { buildPage } from './build-page.mjs';
import { requireChromium } from './find-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runNode } from './run-node.mjs';

ensureInstalled();

if (requireChromium()) {
  await buildPlugin();
  await buildPage();
  process.exitCode = runNode('node_modules/jest/bin/jest.js', [
    '--config=jest.e2e.config.cjs',
    '--testMatch=**/*.pictures.ts',
    ...process.argv.slice(2),
  ]);
}
