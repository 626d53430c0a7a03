import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ignoringNames } from '../../protocol/namesFile.js';

/**
 * Makes the `.gitignore` of the Git work tree that a folder is in keep names files out.
 * @returns the file that was made or changed; undefined when there was no need, no Git, or no way to write.
 */
export function keepNamesOutOfGit(folder: string): string | undefined {
  const root = workTreeOf(folder);
  if (root === undefined) {
    return undefined;
  }
  const file = path.join(root, '.gitignore');
  try {
    const text = ignoringNames(existsSync(file) ? readFileSync(file, 'utf8') : '');
    if (text === undefined) {
      return undefined;
    }
    writeFileSync(file, text);
    return file;
  } catch {
    return undefined;
  }
}

/** The nearest folder that holds `.git`: a folder in a repository, a file in a linked work tree. */
function workTreeOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) {
    return folder;
  }
  const above = path.dirname(folder);
  return above === folder ? undefined : workTreeOf(above);
}
