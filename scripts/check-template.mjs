import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { ensureInstalled, root } from './install.mjs';

const bundled = 'node_modules/.cache/paper-club/check-vault.cjs';
const skipped = new Set(['.git', '.paper-club', '.trash', 'node_modules']);
const checked = /\.(?:md|base|canvas|json)$/;

/** Checks vaults as Obsidian would read them, settings included: `node scripts/check-template.mjs [vault…]`. */
async function main(vaults) {
  ensureInstalled();
  const check = await loadCheck();
  const counts = vaults.map(vault => report(vault, check));
  return counts.every(count => count === 0) ? 0 : 1;
}

async function loadCheck() {
  mkdirSync(join(root, 'node_modules/.cache/paper-club'), { recursive: true });
  await bundle({
    stdin: {
      contents: `export { checkVault } from './src/actions/check-vault'; export { parse } from 'yaml';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: bundled,
    platform: 'node',
    target: 'node20',
  });
  const { checkVault, parse } = (await import(pathToFileURL(join(root, bundled)).href)).default;
  return files => checkVault(files, text => parse(text, { logLevel: 'error' }));
}

function report(vault, check) {
  const folder = resolve(process.env.INIT_CWD ?? '.', vault);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`${vault} is no folder. Give the folder of a vault.`);
    return 1;
  }
  const paths = pathsIn(folder).sort();
  const texts = paths
    .filter(path => checked.test(path))
    .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const problems = check({ paths, texts });
  for (const { file, line, message } of problems)
    console.error(`${join(vault, file)}${line > 0 ? `:${line}` : ''}: ${message}`);
  const name = relative(root, folder) || '.';
  console.log(`${name}: ${texts.length} files checked, ${problems.length} problems.`);
  return problems.length;
}

function pathsIn(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap(entry => {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pathsIn(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}

const vaults = process.argv.slice(2);
process.exitCode = await main(vaults.length > 0 ? vaults : [join(root, 'vault-template')]);
