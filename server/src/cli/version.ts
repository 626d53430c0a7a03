import { readFileSync } from 'node:fs';
import path from 'node:path';

/** From the bundle, and from where the compiler puts what the tests run. */
const MANIFESTS = ['../../package.json', '../../../../package.json'];

/** The version of the product, as its manifest says; empty when there is none to be read. */
export function productVersion(): string {
  for (const manifest of MANIFESTS) {
    try {
      const content: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, manifest), 'utf8'));
      if (typeof content === 'object' && content !== null && 'version' in content) {
        return String(content.version);
      }
    } catch {
      // Not there: the next place.
    }
  }
  return '';
}
