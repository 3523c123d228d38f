import { readFileSync, writeFileSync } from 'node:fs';

/** `npm version` has just changed package.json; the other two files that name the version follow it. */
const read = file => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const write = (file, data) =>
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(data, null, 2)}\n`);

const { version } = read('package.json');
const manifest = { ...read('manifest.json'), version };
const versions = read('versions.json');

write('manifest.json', manifest);
// A row says from which app version on a release works, so only a change of that needs a new one.
if (!Object.values(versions).includes(manifest.minAppVersion)) {
  write('versions.json', { ...versions, [version]: manifest.minAppVersion });
}
