import { writeFileSync } from 'node:fs';

/** Writes a file that is not there yet; one that is there stays as it is. */
export function writeNewFile(file: string, text: string): 'written' | 'exists' | 'failed' {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return 'written';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'exists' : 'failed';
  }
}
