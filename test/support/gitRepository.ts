// A real Git repository for a test, with nobody's own settings in it.
import { execFileSync } from 'node:child_process';

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** Runs Git in a folder and gives what it writes. @throws when it fails. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', [...WHO, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits everything that is in the folder. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}
