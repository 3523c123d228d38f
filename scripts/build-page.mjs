import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './install.mjs';

const source = 'tests/obsidian/stand-in/page';
const target = 'dist/e2e';

/** In the order in which they are read. */
const sheets = ['variables', 'frame', 'note', 'interface', 'settings', 'bases'];

/** Builds the page in which the plugin runs in a browser: the stand-in for the app, and its theme. */
export async function buildPage() {
  await bundle({
    entryPoints: [`${source}/page.ts`],
    outfile: `${target}/page.js`,
    platform: 'browser',
    format: 'iife',
    target: ['es2023'],
    conditions: ['browser', 'module', 'production'],
    sourcemap: 'inline',
  });
  mkdirSync(join(root, target), { recursive: true });
  const theme = sheets.map(sheet => readFileSync(join(root, source, `${sheet}.css`), 'utf8')).join('\n');
  writeFileSync(join(root, target, 'theme.css'), theme);
  copyFileSync(join(root, source, 'index.html'), join(root, target, 'index.html'));
}
