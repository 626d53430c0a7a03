import { readFileSync } from 'node:fs';

const STANDARD_INPUT = '-';

/**
 * The paths that a file lists: separated by NUL characters where there are any, as `find -print0` and `git ls-files -z`
 * write them, else one per line.
 * @throws Error when it cannot be read.
 */
export function readPathList(file: string): readonly string[] {
  const text = readFileSync(file === STANDARD_INPUT ? 0 : file, 'utf8');
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return paths.filter((path) => path !== '');
}
