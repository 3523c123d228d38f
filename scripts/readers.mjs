import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../esbuild.config.mjs';
import { ensureInstalled, root } from './install.mjs';
import { runNode } from './run-node.mjs';

const folder = 'tests/readers';

ensureInstalled();
ensureInstalled(join(root, folder));
await buildAll();
const suites = readdirSync(join(root, folder)).filter(name => name.endsWith('.test.mjs'));
process.exitCode = runNode('--test', ['--test-reporter=spec', ...suites.map(name => `${folder}/${name}`)]);
