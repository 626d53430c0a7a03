// @ts-check
// Starting a program together with all that it starts, and ending them together.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const GRACE_MS = 4000;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function startTree(command, args, env) {
  // Its own process group, so that one signal reaches all of it, and Ctrl+C in a terminal does not reach it before us.
  const root = spawn(command, args, { env, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  const killNow = () => signalTree(root.pid, 'SIGKILL');
  process.once('exit', killNow);

  return {
    root,
    /** Asks it to end, and after a few seconds no longer asks. */
    async end() {
      if (root.exitCode === null && root.signalCode === null) {
        const gone = once(root, 'exit');
        signalTree(root.pid, 'SIGTERM');
        await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())]);
      }
      killNow();
      process.off('exit', killNow);
    },
  };
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalTree(pid, signal) {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, signal);
  } catch {
    // All of it had ended already.
  }
}
