import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './install.mjs';

/** Bundles one entry file into one output file and answers how large it is; throws sentences, not esbuild's objects. */
export async function bundle(options) {
  const { build, formatMessages } = await import('esbuild');
  const outfile = join(root, options.outfile);
  try {
    const { outputFiles } = await build({
      // Relative to the repository, so that the bundle does not depend on where the clone lies.
      absWorkingDir: root,
      bundle: true,
      charset: 'utf8',
      format: 'cjs',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      legalComments: 'none',
      logLevel: 'silent',
      treeShaking: true,
      ...options,
      outfile,
      write: false,
    });
    const file = outputFiles[0];
    writeWhole(outfile, file.contents);
    return { path: relative(root, outfile), bytes: file.contents.length };
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    const messages = await formatMessages(error.errors, { kind: 'error', color: false });
    throw new Error(`${options.outfile} could not be built.\n${messages.join('').trimEnd()}`);
  }
}

/** Others may be running the file that is being replaced, so it is old or new and never half. */
function writeWhole(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
