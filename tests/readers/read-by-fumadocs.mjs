import { posix } from 'node:path';
import { convertVaultFiles, readVaultFiles } from 'fumadocs-obsidian';

/** The reader ends a comment of one line at the next comment, and so would skip what stands between the two markers. */
const marker = /^%% (?:end )?paper-club list.*%%$/gm;
const unresolved = /^failed to resolve (.+) wikilink$/;

/**
 * A vault as Fumadocs reads it: what it warned of, and for each note where its links lead and which callouts it has.
 * @param {string} vault
 * @param {Readonly<Record<string, string>>} additions notes that are read with those of the vault
 */
export async function readByFumadocs(vault, additions = {}) {
  const files = await readVaultFiles({ dir: vault });
  const added = Object.entries(additions).map(([path, content]) => ({ path, content, _raw: { path } }));
  const unmarked = files.map(file =>
    file.path.endsWith('.md') ? { ...file, content: String(file.content).replace(marker, '') } : file,
  );
  const { value: output, warnings } = await withWarnings(() => convertVaultFiles([...unmarked, ...added]));
  const notes = output.filter(({ type }) => type === 'content').map(readOutput);
  return {
    unresolved: new Set(warnings.flatMap(warning => unresolved.exec(warning)?.[1] ?? [])),
    notes: new Map(notes.map(note => [note.path, note])),
  };
}

/** The name that the reader gives to a file. */
export function outputPath(path) {
  return path.toLowerCase().replaceAll(' ', '-').replace(/\.md$/, '.mdx');
}

function readOutput({ path, content }) {
  // Markdown as it is printed again keeps brackets in addresses apart from its own.
  const links = [...content.matchAll(/\]\(<?((?:\.{1,2}\/|\/)(?:\\.|[^>)\\\n])+)/g)].map(([, target]) =>
    target.replace(/\\(.)/g, '$1').replace(/#.*$/, ''),
  );
  return {
    path,
    leadsTo: new Set(links.map(target => posix.join('/', posix.dirname(path), target).slice(1))),
    callouts: [...content.matchAll(/<ObsidianCallout type="(\w+)">/g)].map(found => found[1]),
  };
}

/** The reader tells what it could not do on the console alone. */
async function withWarnings(work) {
  const { warn } = console;
  const warnings = [];
  console.warn = (...words) => warnings.push(words.join(' '));
  try {
    return { value: await work(), warnings };
  } finally {
    console.warn = warn;
  }
}
