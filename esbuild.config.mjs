import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './scripts/bundle.mjs';
import { buildCli } from './scripts/build-cli.mjs';
import { ensureInstalled, root } from './scripts/install.mjs';
import { packListPlugin } from './scripts/pack-list-plugin.mjs';

/** Modules that the app itself gives to every plugin, on desktop and phone alike. */
const fromTheApp = [
  'obsidian',
  '@codemirror/autocomplete',
  '@codemirror/collab',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
];

/** Builds the plugin as it ships: one file, minified, the same bytes on every machine. Tests plant faults in it. */
export async function buildPlugin({ outfile = 'main.js', plugins = [] } = {}) {
  return bundle({
    // What the app looks for in a plugin, said in its own terms: as an ES module it would bring helpers along.
    stdin: { contents: "import Plugin from './src/main'; exports.default = Plugin;", resolveDir: root },
    banner: { js: '"use strict";' },
    outfile,
    platform: 'browser',
    // Phones are the slowest to update: iOS 16.4 is the oldest WebKit that the code is written for.
    target: ['es2022', 'ios16.4'],
    conditions: ['browser', 'module', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: fromTheApp,
    minify: true,
    plugins: [...plugins, packListPlugin, await refuseDesktopModules()],
  });
}

/** A module that phones do not have must fail here, with the file that asked for it, and not on somebody's phone. */
async function refuseDesktopModules() {
  const { default: builtinModules } = await import('builtin-modules');
  const desktopOnly = new Set([...builtinModules, 'electron']);
  return {
    name: 'refuse-desktop-modules',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
        if (!desktopOnly.has(path) && !path.startsWith('node:')) return undefined;
        const file = relative(root, importer).split(sep).join('/');
        return { errors: [{ text: `${file} imports ${path}: not on phones` }] };
      });
    },
  };
}

/** Builds the plugin and the terminal program, and says how large they are. */
export async function buildAll() {
  for (const build of [() => buildPlugin(), buildCli]) {
    const { path, bytes } = await build();
    process.stdout.write(`${path}  ${bytes.toLocaleString('en')} bytes\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  await buildAll().catch(error => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
