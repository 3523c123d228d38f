// The community directory refuses or delists a release whose manifest breaks its rules, and says so only
// after the release is out. The rules that a machine can check are checked here first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from './architecture/manifest-faults';

const root = join(__dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest: unknown = JSON.parse(textOf('manifest.json'));
const packageFile: unknown = JSON.parse(textOf('package.json'));
const versions: unknown = JSON.parse(textOf('versions.json'));

const good = {
  id: 'paper-club',
  name: 'Paper Club',
  version: '1.2.3',
  minAppVersion: '1.13.0',
  description: 'Turn a list into notes.',
  author: 'Somebody',
  isDesktopOnly: false,
};

describe('the manifest', () => {
  test('keeps the rules of the community directory', () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test('names the same version as package.json', () => {
    expect(packageFile).toMatchObject({ version: (manifest as typeof good).version });
  });

  test('has the app version it needs in versions.json', () => {
    const { minAppVersion, version } = manifest as typeof good;
    expect(Object.values(versions as object)).toContain(minAppVersion);
    expect(Object.keys(versions as object).every(row => compare(row, version) <= 0)).toBe(true);
  });
});

describe('the manifest rules', () => {
  test('find no fault with a good manifest', () => {
    expect(manifestFaults(good)).toEqual([]);
  });

  test.each([
    [{ id: 'Paper_Club' }, 'id'],
    [{ id: 'obsidian-papers' }, 'id'],
    [{ id: 'papers-plugin' }, 'id'],
    [{ name: 'Papers for Obsidian' }, 'name'],
    [{ name: 'Paper Plugin' }, 'name'],
    [{ name: 'Paper Club 📚' }, 'name'],
    [{ name: 'Paper: Club' }, 'name'],
    [{ name: 'Graph view' }, 'name'],
    [{ description: 'Turn a list into notes' }, 'description'],
    [{ description: 'turn a list into notes.' }, 'description'],
    [{ description: 'A list (of papers) as notes.' }, 'description'],
    [{ description: 'Turn a list into Obsidian notes.' }, 'description'],
    [{ description: `Turn ${'a list '.repeat(40)}into notes.` }, 'description'],
    [{ description: 'Turn it.' }, 'description'],
    [{ version: 'v1.2.3' }, 'version'],
    [{ version: '1.2.3-beta.1' }, 'version'],
    [{ minAppVersion: '1.13' }, 'minAppVersion'],
    [{ author: '' }, 'author'],
    [{ isDesktopOnly: true }, 'isDesktopOnly'],
    [{ fundingUrl: '' }, 'fundingUrl'],
  ])('find fault with %j', (change, key) => {
    expect(manifestFaults({ ...good, ...change })).toEqual([expect.stringContaining(key)]);
  });

  test('find fault with what is no manifest', () => {
    expect(manifestFaults([])).toHaveLength(1);
  });
});

describe('a release', () => {
  test('has a licence that GitHub recognises', () => {
    const licence = textOf('LICENSE');
    expect(licence).toMatch(/^MIT License\n\nCopyright \(c\) 2026 Paper Club contributors\n/);
    expect(licence).toContain('Permission is hereby granted, free of charge');
    expect(packageFile).toMatchObject({ license: 'MIT' });
  });

  test('holds just the files that the app loads', () => {
    const step = /gh release create [\s\S]*?\n\n|gh release create [\s\S]*$/.exec(
      textOf('.github/workflows/release.yml'),
    );
    const attached = step?.[0].match(/\b[\w-]+\.(?:js|json|css|zip|txt)\b/g) ?? [];
    const loaded = [
      'main.js',
      'manifest.json',
      ...(existsSync(join(root, 'styles.css')) ? ['styles.css'] : []),
    ];
    expect([...new Set(attached)].sort()).toEqual(loaded.sort());
  });

  test('is built by the first script that the directory looks for', () => {
    expect(packageFile).toMatchObject({ scripts: { build: 'node esbuild.config.mjs' } });
  });
});

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
