// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The names of all files in a folder and below it; none when there is no such folder.
 * @param {string} folder
 */
export function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
