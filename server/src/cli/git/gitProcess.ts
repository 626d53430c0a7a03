import { spawn } from 'node:child_process';

/** What Git answered; what it writes is bytes, since names of files are. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** There is no program `git`. */
export class NoGitError extends Error {}

/**
 * What a repository's own configuration could make Git run or look up is switched off: a folder may come from anyone.
 * What is left is reading objects.
 */
const QUIET_AND_SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'core.quotePath=false',
    'diff.external=',
    'protocol.allow=never',
    'log.showSignature=false',
    'submodule.recurse=false',
  ].flatMap((setting) => ['-c', setting]),
];

const REMOVED = [
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
  'GIT_EDITOR',
  'GIT_SEQUENCE_EDITOR',
  'GIT_ASKPASS',
  'GIT_SSH_COMMAND',
];

/** The words and surroundings with which Git is always started; never through a shell. */
export function gitCall(words: readonly string[]): {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
} {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Its messages are read here, not shown as they are.
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
  for (const name of REMOVED) {
    delete env[name];
  }
  return { args: [...QUIET_AND_SAFE, ...words], env };
}

/**
 * Runs Git to its end.
 * @throws NoGitError when it is not installed.
 */
export function runGit(folder: string, words: readonly string[]): Promise<GitAnswer> {
  const { args, env } = gitCall(words);
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => reject('code' in error && error.code === 'ENOENT' ? new NoGitError() : error));
    child.on('close', (code) =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }),
    );
  });
}
