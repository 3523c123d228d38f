const { TestEnvironment } = require('jest-environment-jsdom');

/** A page with the few things of every browser that jsdom leaves out. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      Uint8Array,
      ArrayBuffer,
      structuredClone,
      Blob: globalThis.Blob,
      Response: globalThis.Response,
      DecompressionStream: globalThis.DecompressionStream,
    });
    Object.defineProperty(this.global.crypto, 'subtle', { value: globalThis.crypto.subtle });
  }

  /** Packages are taken in their form for Node, because the one for browsers is no CommonJS. */
  exportConditions() {
    return ['node', 'node-addons'];
  }
};
