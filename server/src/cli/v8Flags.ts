import v8 from 'node:v8';

/** V8's flags come and go, and one that it does not know costs a line on standard error. */
const LAST_TRIED = 26;

/** Sets flags of V8 for the whole process; a version of Node with which they were not tried does without. */
export function setV8Flags(...flags: readonly `--${string}`[]): void {
  if (Number(process.versions.node.split('.')[0]) <= LAST_TRIED) {
    for (const flag of flags) {
      v8.setFlagsFromString(flag);
    }
  }
}
