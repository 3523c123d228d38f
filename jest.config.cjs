/** Dates and sorting must not depend on the machine that runs the suite. */
process.env.TZ = 'UTC';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    // Types are checked once by `npm run types`; here each file is only translated.
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tests/tsconfig.jest.json', diagnostics: false }],
    '^.+\\.(md|json)$': '<rootDir>/tests/text-transform.cjs',
    // Preact ships for browsers alone, so its sources are translated like ours.
    '/node_modules/preact/.+\\.js$': [
      'ts-jest',
      {
        tsconfig: { allowJs: true, module: 'CommonJS', target: 'ES2022', isolatedModules: true },
        diagnostics: false,
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  moduleNameMapper: {
    '^obsidian$': '<rootDir>/tests/obsidian/module.cjs',
    '^preact$': '<rootDir>/node_modules/preact/src/index.js',
    '^preact/(hooks|jsx-runtime|test-utils)$': '<rootDir>/node_modules/preact/$1/src/index.js',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json', 'md'],
};
