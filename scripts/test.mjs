import { runNode } from './run-node.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
process.exitCode = runNode('node_modules/jest/bin/jest.js', process.argv.slice(2));
