import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as seen from the current folder, with forward slashes on every system. */
export function relativePath(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).replaceAll(path.sep, '/');
}

/** The same for a document's URI; a URI of another kind stays as it is. */
export function relativePathOf(uri: string): string {
  return uri.startsWith('file:') ? relativePath(fileURLToPath(uri)) : uri;
}
