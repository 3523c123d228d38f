/** Gives the tests what the build gives the plugin: a packed reading list for its list.json, the text of a Markdown file. */
const { createHash } = require('node:crypto');
const { dirname } = require('node:path');
const { deflateList, packList } = require('../scripts/pack-list.cjs');

const LIST = /[\\/]reading-lists[\\/][^\\/]+[\\/]list\.json$/;

/** Jest itself parses what comes out for a .json file, and runs what comes out for any other. */
function codeOf(text, path) {
  if (LIST.test(path)) return JSON.stringify(deflateList(packList(dirname(path))));
  return path.endsWith('.json') ? text : `module.exports = ${JSON.stringify(text)};`;
}

module.exports = {
  process(text, path) {
    return { code: codeOf(text, path) };
  },
  /** A list's pages change without its list.json, so the key is made of what comes out. */
  getCacheKey(text, path) {
    return createHash('sha256').update(codeOf(text, path)).digest('hex');
  },
};
