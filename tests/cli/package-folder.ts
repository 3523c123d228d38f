import { fill, temporaryFolder } from './temporary-folder';

/** A small package: a template, a built plugin and a manifest, so that no test waits for a build. */
export function packageFolder(): string {
  const root = temporaryFolder();
  fill(root, {
    'main.js': 'plugin 1',
    'manifest.json': '{ "version": "1.2.3" }',
    'styles.css': '.paper-club {}',
    'vault-template/.obsidian/plugins/paper-club/data.json': '{ "folder": "" }',
    'vault-template/.obsidian/app.json': '{}',
    'vault-template/.gitignore': '.paper-club/\n',
    'vault-template/.gitattributes': '* text=auto eol=lf\n',
    'vault-template/Home.md': '# Home\n',
    'vault-template/Notes/.gitkeep': '',
  });
  return root;
}

/** What laying the whole package makes. */
export const laidFiles: readonly string[] = [
  '.gitattributes',
  '.gitignore',
  '.obsidian/app.json',
  '.obsidian/plugins/paper-club/data.json',
  '.obsidian/plugins/paper-club/main.js',
  '.obsidian/plugins/paper-club/manifest.json',
  '.obsidian/plugins/paper-club/styles.css',
  'Home.md',
  'Notes/.gitkeep',
];
