import { dirname } from 'node:path';
import packing from './pack-list.cjs';

/**
 * Lets the code import `reading-lists/<name>/list.json` and get the whole packed list as one text: text costs nothing
 * when the plugin starts, and most starts never open the list.
 * @type {import('esbuild').Plugin}
 */
export const packListPlugin = {
  name: 'pack-list',
  setup(build) {
    build.onLoad({ filter: /[\\/]reading-lists[\\/][^\\/]+[\\/]list\.json$/ }, ({ path }) => {
      const directory = dirname(path);
      return {
        contents: packing.deflateList(packing.packList(directory)),
        loader: 'text',
        watchFiles: packing.packedFrom(directory),
      };
    });
  },
};
