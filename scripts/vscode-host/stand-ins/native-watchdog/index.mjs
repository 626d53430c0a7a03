// @ts-check
// An extension host must not outlive the server that started it: look every few seconds whether that one still lives.

const CHECK_EVERY_MS = 3000;

/** @param {number} parentPid */
export function start(parentPid) {
  setInterval(() => {
    if (!isAlive(parentPid)) process.exit(87);
  }, CHECK_EVERY_MS).unref();
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
