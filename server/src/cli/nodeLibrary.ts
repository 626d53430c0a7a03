import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LibraryText } from '../language/libraryDocuments.js';

/** Beside the bundle and beside the source; and the source, seen from where the compiler puts what the tests run. */
const FOLDERS = ['../library', '../../../../server/src/library'];

/**
 * The built-in laws, as the files that are shipped with the product.
 * @throws Error when they are not there: the product is not whole.
 */
export function readLibrary(): readonly LibraryText[] {
  const folder = FOLDERS.map((relative) => path.resolve(import.meta.dirname, relative)).find(holdsLaws);
  if (!folder) {
    throw new Error(
      `The built-in laws are missing; they belong in ${path.resolve(import.meta.dirname, '../library')}.`,
    );
  }
  return lawFiles(folder).map((name) => {
    const file = path.join(folder, name);
    return { uri: pathToFileURL(file).toString(), text: readFileSync(file, 'utf8') };
  });
}

function holdsLaws(folder: string): boolean {
  return existsSync(folder) && lawFiles(folder).length > 0;
}

function lawFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.regie'));
}
