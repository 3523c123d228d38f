import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { bundle } from './bundle.mjs';
import { packListPlugin } from './pack-list-plugin.mjs';
import { runNode } from './run-node.mjs';

ensureInstalled();

/** One after the other: two at once would measure each other. Names given as arguments choose some of them. */
const chosen = process.argv.slice(2);
const names = readdirSync(join(root, 'bench'))
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => file.slice(0, -'.bench.ts'.length))
  .filter(name => chosen.length === 0 || chosen.includes(name))
  .sort();

if (names.length === 0) {
  process.stderr.write(
    `There is no benchmark${chosen.length > 0 ? ` called ${chosen.join(' or ')}` : ''}: look in bench/ for files that end in .bench.ts.\n`,
  );
  process.exitCode = 1;
}
for (const name of names) {
  process.stdout.write(`\n${name}\n`);
  const { path } = await bundle({
    entryPoints: [`bench/${name}.bench.ts`],
    outfile: `dist/bench/${name}.cjs`,
    platform: 'node',
    target: 'node20',
    plugins: [packListPlugin],
  });
  process.exitCode = runNode(path, []) || process.exitCode;
}
