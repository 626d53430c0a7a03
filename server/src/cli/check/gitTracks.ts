import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Longer than Git needs to look a name up; a repository that makes it wait keeps nobody from their plans. */
const LIMIT_MS = 3_000;

/**
 * Whether Git tracks a file; false where there is no Git, no repository, or no answer. Git is asked without a shell and
 * with the settings of the repository that start other programs switched off: the repository may be anyone's.
 */
export function gitTracks(file: string): boolean {
  const { dir, base } = path.parse(path.resolve(file));
  const words = [
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-C', dir],
    ...['ls-files', '--error-unmatch', '--', `:(literal)${base}`],
  ];
  const { status } = spawnSync('git', words, {
    shell: false,
    stdio: 'ignore',
    timeout: LIMIT_MS,
    windowsHide: true,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', NoDefaultCurrentDirectoryInExePath: '1' },
  });
  return status === 0;
}
