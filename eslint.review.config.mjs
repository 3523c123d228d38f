import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

/** The directory's own review, untouched, over what the plugin ships: the terminal program is not part of it. */
export default defineConfig(
  { ignores: ['**', '!src', '!src/**', 'src/cli/**', '!package.json'] },
  obsidianmd.configs.recommended,
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
);
