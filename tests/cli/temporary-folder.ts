import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** An empty folder of this test's own; `removeTemporaryFolders` takes it away. */
export function temporaryFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'paper-club-test-')));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** Writes files into a folder, making the folders between. */
export function fill(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), content);
  }
}

/** Every file and folder below a folder with its content, mode and time: equal trees were not touched. */
export function treeOf(root: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  if (!fs.existsSync(root)) return tree;
  for (const name of fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, name);
    const found = fs.lstatSync(path);
    const content = found.isFile() ? fs.readFileSync(path, 'base64') : '';
    tree[name] = `${found.mode} ${found.mtimeMs} ${content}`;
  }
  return tree;
}

/** The files below a folder, with `/`. */
export function filesIn(root: string): readonly string[] {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
