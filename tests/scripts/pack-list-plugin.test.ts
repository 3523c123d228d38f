/**
 * The suites get the bundled list from Jest and members get it from the build; this one makes sure that the build's is
 * there, whole, and that starting the plugin does not pay for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledList } from '../../src/sources/bundled-list';

const ROOT = join(__dirname, '../..');
const BUILD = `
  import esbuild from 'esbuild';
  import { packListPlugin } from './scripts/pack-list-plugin.mjs';
  await esbuild.build({
    entryPoints: ['src/sources/bundled-list.ts'],
    bundle: true, minify: true, format: 'cjs', outfile: process.argv[1], plugins: [packListPlugin],
  });
`;

const folder = mkdtempSync(join(tmpdir(), 'paper-club-'));
afterAll(() => rmSync(folder, { recursive: true }));

function buildList(): string {
  const file = join(folder, 'bundled-list.cjs');
  execFileSync(process.execPath, ['--input-type=module', '-e', BUILD, file], { cwd: ROOT });
  return file;
}

it('puts the whole list into the build, and opens it only when it is asked for', async () => {
  const file = buildList();
  const unpack = jest.spyOn(Response.prototype, 'text');
  const built = jest.requireActual<{ bundledList: typeof bundledList }>(file).bundledList();
  expect(unpack).not.toHaveBeenCalled();
  const files = await built.files();
  expect(unpack).toHaveBeenCalledTimes(1);
  for (const path of files) await built.read(path);
  expect(unpack).toHaveBeenCalledTimes(1);
  unpack.mockRestore();
  expect(files).toEqual(await bundledList().files());
  for (const path of files) expect(await built.read(path)).toEqual(await bundledList().read(path));
});
