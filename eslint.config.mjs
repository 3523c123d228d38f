import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Names that keep their capitals in the middle of a sentence. */
const brands = [
  'arXiv',
  'GitHub',
  'Markdown',
  'Obsidian',
  'Paper Club',
  'OpenReview',
  'README',
  'Semantic Scholar',
];
const acronyms = [
  'ACL',
  'CSL',
  'DOI',
  'HTML',
  'HTTP',
  'ID',
  'JSON',
  'MB',
  'PDF',
  'URL',
  'UTC',
  'UTF',
  'YAML',
];

const nodeGlobals =
  'AbortController Buffer TextDecoder TextEncoder URL clearTimeout console performance process setTimeout structuredClone'.split(
    ' ',
  );

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

/** What every TypeScript file of the project keeps to, beside the directory's own rules. */
const houseRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { args: 'all', argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  eqeqeq: 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'A union of literals says the same and needs no code.' },
  ],
};

export default defineConfig(
  // A rule that may be switched off in a comment is no rule.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    ignores: [
      'main.js',
      'dist/**',
      'coverage/**',
      'my-vault/**',
      'vault-template/**',
      'reading-lists/**',
      '**/*.d.ts',
    ],
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    extends: [obsidianmd.configs.recommended],
    languageOptions: typed,
    rules: {
      ...houseRules,
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'obsidianmd/ui/sentence-case': ['warn', { enforceCamelCaseLower: true, brands, acronyms }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    // '' and 0 are ordinary titles and line numbers, so "is there one?" must be asked in full.
    rules: {
      '@typescript-eslint/strict-boolean-expressions': ['error', { allowString: false, allowNumber: false }],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    // The terminal program runs in Node and is not part of the plugin.
    rules: {
      'no-undef': 'off',
      'no-restricted-globals': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/rule-custom-message': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'bench/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: typed,
    rules: {
      ...houseRules,
      // A test knows what it planted; a wrong guess fails the test anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      // Jest's matchers and parsed JSON are untyped, and an assertion checks what a type would promise.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map(name => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error', eqeqeq: 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
