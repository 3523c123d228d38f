import * as fs from 'node:fs';
import { join } from 'node:path';

/** The version of the package, as its manifest has it. */
export function versionOf(packageRoot: string): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(join(packageRoot, 'manifest.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion && typeof manifest.version === 'string' ? manifest.version : '';
}
