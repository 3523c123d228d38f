import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';

/** A vault of a group in the real Git, without anybody's own settings of it. */
export interface GitVault {
  readonly path: string;
  git(...words: readonly string[]): string;
  commit(message: string): void;
  /** Merges a branch with Git's own merge; answers the files with conflicts. */
  merge(branch: string): readonly string[];
}

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A member',
  GIT_AUTHOR_EMAIL: 'member@example.org',
  GIT_COMMITTER_NAME: 'A member',
  GIT_COMMITTER_EMAIL: 'member@example.org',
};

export function gitVault(path: string): GitVault {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', [...words], {
      cwd: path,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  if (!fs.existsSync(join(path, '.git'))) git('init', '--quiet', '--initial-branch=main');
  return {
    path,
    git,
    commit: message => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    merge: branch => {
      try {
        git('merge', '--quiet', '--no-edit', branch);
        return [];
      } catch {
        return git('-c', 'core.quotePath=false', 'diff', '--name-only', '--diff-filter=U')
          .split('\n')
          .filter(Boolean);
      }
    },
  };
}
