import { buildPlugin } from '../esbuild.config.mjs';
import { buildPage } from './build-page.mjs';
import { buildFaultyPlugins } from './build-faulty-plugins.mjs';
import { requireChromium } from './find-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runNode } from './run-node.mjs';

ensureInstalled();

if (requireChromium()) {
  await buildPlugin();
  await buildPage();
  await buildFaultyPlugins();
  process.exitCode = runNode('node_modules/jest/bin/jest.js', [
    '--config=jest.e2e.config.cjs',
    ...process.argv.slice(2),
  ]);
}
