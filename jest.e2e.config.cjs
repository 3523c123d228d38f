const base = require('./jest.config.cjs');

/**
 * The built plugin in Chromium; `npm run test:e2e` builds everything these suites use, then runs them.
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/e2e'],
  testMatch: ['**/*.e2e.ts'],
  // One browser at a time: two on two cores slow each other down until waits run out.
  maxWorkers: 1,
  testTimeout: 120_000,
};
