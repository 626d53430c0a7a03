// @ts-check
// Where things are in the repository.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** Everything the scripts keep between runs and that is not a package or a bundle; never committed. */
export const buildFolder = inProject('.build');
