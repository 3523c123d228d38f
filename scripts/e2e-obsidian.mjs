import { join } from 'node:path';
import { buildPlugin } from '../esbuild.config.mjs';
import { ensureInstalled, root } from './install.mjs';
import { runNode } from './run-node.mjs';

const folder = 'tests/e2e-obsidian';

ensureInstalled();
ensureInstalled(join(root, folder));
await buildPlugin();
process.exitCode =
  runNode('node_modules/typescript/bin/tsc', ['--noEmit', '--project', folder]) ||
  runNode(`${folder}/node_modules/@wdio/cli/bin/wdio.js`, [
    'run',
    `${folder}/wdio.conf.ts`,
    ...process.argv.slice(2),
  ]);
