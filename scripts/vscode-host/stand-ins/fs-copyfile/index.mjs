// @ts-check
// Copying as VS Code's git extension asks for it. The native package clones files where the disk can; plain copies do.
export { copyFileSync } from 'node:fs';
export { constants, copyFile, cp } from 'node:fs/promises';

export function isCloneSupported() {
  return false;
}
