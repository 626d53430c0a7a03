import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Why a file could not be written. */
export type WriteProblem = 'missingFolder' | 'folder' | 'noAccess' | 'other';

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  ENOENT: 'missingFolder',
  ENOTDIR: 'missingFolder',
  EISDIR: 'folder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EROFS: 'noAccess',
};

/** Writes a file whole or not at all; what stood there before stays when it fails. */
export function writeWhole(file: string, content: string | Uint8Array): WriteProblem | undefined {
  const half = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(half, content);
    renameSync(half, file);
    return undefined;
  } catch (error) {
    rmSync(half, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return PROBLEMS[code] ?? 'other';
  }
}
