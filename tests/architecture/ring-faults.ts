import { builtinModules } from 'node:module';
import { importsOf } from './imports-of';
import type { Import } from './imports-of';
import type { SourceFile } from './source-file';

interface Ring {
  /** Rings it may import, beside itself. */
  readonly rings: readonly string[];
  /** Rings of which it may know the shapes alone: a port is a type. */
  readonly ports: readonly string[];
  /** Packages it may use; null for any. */
  readonly packages: readonly string[] | null;
  readonly node: boolean;
  readonly app: boolean;
}

const inner = { ports: [], node: false, app: false };

/** Who may import whom: design rule number one, as data. */
const rings: Readonly<Record<string, Ring>> = {
  core: { ...inner, rings: [], packages: [] },
  actions: { ...inner, rings: ['core'], packages: ['valibot'] },
  sources: { ...inner, rings: ['core'], ports: ['actions'], packages: ['valibot'] },
  ui: { ...inner, rings: ['core'], packages: ['preact', 'node-diff3'] },
  obsidian: { ...inner, rings: ['core', 'actions', 'sources', 'ui'], packages: null, app: true },
  cli: { ...inner, rings: ['core', 'actions', 'sources', 'ui'], packages: null, node: true },
  main: { ...inner, rings: ['core', 'actions', 'sources', 'ui', 'obsidian'], packages: null, app: true },
};

/** Lists that ship with the program are data, and data comes from the sources. */
const shippedLists = { ring: 'sources', folder: 'reading-lists/' };

/** Each import that a ring's rule forbids, as a sentence with its place. */
export function ringFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => {
    const name = ringOf(file.path);
    const ring = rings[name];
    if (ring === undefined) return [`${file.path} belongs to no ring`];
    return importsOf(file).flatMap(wanted => {
      const fault =
        wanted.path === null ? packageFault(file, ring, wanted) : fileFault(name, ring, wanted, wanted.path);
      return fault === null ? [] : [`${file.path}:${wanted.line} imports ${wanted.name}: ${fault}`];
    });
  });
}

/** `src/core/note/plan` lies in `core`; a file directly in `src` is its own ring. */
function ringOf(path: string): string {
  return path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
}

function packageFault(file: SourceFile, ring: Ring, { name }: Import): string | null {
  const top = name.startsWith('@') ? name.split('/', 2).join('/') : (name.split('/')[0] ?? '');
  if (name.startsWith('node:') || builtinModules.includes(name))
    return ring.node ? null : 'only cli may use Node';
  if (top === 'obsidian') return ring.app ? null : 'only the obsidian ring knows the app';
  if (ring.packages === null || ring.packages.includes(top)) return null;
  return `${ringOf(file.path)} may not use this package`;
}

function fileFault(name: string, ring: Ring, wanted: Import, path: string): string | null {
  if (path === 'src/main' || path.endsWith('/main')) return 'nobody imports a main file';
  if (!path.startsWith('src/')) {
    return name === shippedLists.ring && path.startsWith(shippedLists.folder)
      ? null
      : 'this lies outside of src';
  }
  const other = ringOf(path);
  if (other === name || ring.rings.includes(other)) return null;
  if (!ring.ports.includes(other)) return `${name} may not know ${other}`;
  return wanted.typeOnly ? null : `${name} may know only the types of ${other}`;
}
