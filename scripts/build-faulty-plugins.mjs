import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildPlugin } from '../esbuild.config.mjs';
import { root } from './install.mjs';

const faults = JSON.parse(readFileSync(join(root, 'tests/e2e/planted-faults.json'), 'utf8'));

/**
 * Makes the built plugin once more for each planted fault, in `dist/e2e/faults/<name>/`: a scenario that stays green over
 * a plugin with its fault would prove nothing. Throws when a fault no longer fits the code it was planted in.
 */
export async function buildFaultyPlugins() {
  for (const [name, fault] of Object.entries(faults)) {
    const folder = `dist/e2e/faults/${name}`;
    mkdirSync(join(root, folder), { recursive: true });
    const isStyle = fault.file === 'styles.css';
    // A fault of the style sheet leaves the code as it was built.
    if (isStyle) copyFileSync(join(root, 'main.js'), join(root, folder, 'main.js'));
    else await buildPlugin({ outfile: `${folder}/main.js`, plugins: [plantFault(name, fault)] });
    const styles = readFileSync(join(root, 'styles.css'), 'utf8');
    writeFileSync(join(root, folder, 'styles.css'), isStyle ? spoil(name, styles, fault) : styles);
  }
}

function plantFault(name, fault) {
  return {
    name: 'plant-fault',
    setup(build) {
      let isPlanted = false;
      build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
        if (relative(root, path).split(sep).join('/') !== fault.file) return undefined;
        isPlanted = true;
        const contents = spoil(name, readFileSync(path, 'utf8'), fault);
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
      build.onEnd(() => {
        if (!isPlanted)
          throw new Error(`The fault "${name}" is planted in ${fault.file}, which is not built.`);
      });
    },
  };
}

function spoil(name, text, { file, find, replace }) {
  if (text.split(find).length !== 2)
    throw new Error(`The fault "${name}" no longer fits ${file}: it must hold this text once: ${find}`);
  return text.replace(find, () => replace);
}
