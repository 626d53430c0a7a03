import path from 'node:path';
import { URI } from 'langium';
import { EXTENSION } from './check/collectFiles.js';

/** The language goes by the extension; a file that was named by itself is checked whatever its name. */
export function uriOf(file: string): URI {
  const uri = URI.file(path.resolve(file));
  return path.extname(file) === EXTENSION ? uri : uri.with({ path: `${uri.path}${EXTENSION}` });
}
