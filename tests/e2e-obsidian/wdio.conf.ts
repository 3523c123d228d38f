import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The oldest app that the manifest allows, and the newest one that is out. */
const versions = ['earliest', 'latest'] as const;

/** The scenarios of `tests/e2e` in the real app, which is downloaded on the first run; `npm run e2e:obsidian` builds the plugin for it. */
export const config: WebdriverIO.Config = {
  runner: 'local',
  framework: 'mocha',
  specs: [here('obsidian.e2e.ts')],
  // Two apps at a time slow each other down until waits run out.
  maxInstances: 1,
  capabilities: versions.map(version => ({
    browserName: 'obsidian',
    browserVersion: version,
    'wdio:obsidianOptions': {
      installerVersion: version,
      plugins: [here('../..')],
      vault: here('../../vault-template'),
    },
  })),
  services: ['obsidian'],
  reporters: ['obsidian'],
  cacheDir: here('../../dist/obsidian'),
  mochaOpts: { ui: 'bdd', timeout: 300_000 },
  logLevel: 'warn',
};
