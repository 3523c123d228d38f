import { isSafePath } from './vault-path';

const line = /^\d{6} (blob|commit|tree) [0-9a-f]{40,64}\s+\S+\t(.+)$/;

/** The files that a listing in the form of `git ls-tree -r -l` names; null when the text is no such listing. */
export function readTreeListing(text: string): readonly string[] | null {
  const rows = text.split(/\r?\n/).filter(row => row !== '');
  const paths: string[] = [];
  for (const row of rows) {
    const found = line.exec(row);
    if (found === null) return null;
    const path = unquoted(found[2] ?? '');
    if (found[1] === 'blob' && isSafePath(path) && !isLeftOut(path)) paths.push(path);
  }
  return rows.length === 0 ? null : paths;
}

function isLeftOut(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.') || part === 'node_modules');
}

/** Git writes a name with unusual characters in quotes, its bytes as `\303\251`. */
function unquoted(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"')) return name;
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else bytes.push(...Buffer.from(plain ?? unescaped(letter ?? ''), 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
}

function unescaped(letter: string): string {
  if (letter === 'n') return '\n';
  return letter === 't' ? '\t' : letter;
}
