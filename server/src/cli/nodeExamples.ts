import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the bundle; and in the documentation, seen from the source and from where the compiler puts what the tests run. */
const FOLDERS = ['../voorbeelden', '../../../docs/regels/voorbeelden', '../../../../docs/regels/voorbeelden'];

/** One document of an example, and where it is: what it uses stands beside it. */
export interface ExampleDocument {
  readonly file: string;
  readonly text: string;
}

/** The two documents behind the page of a rule. */
export interface ExampleDocuments {
  readonly wrong: ExampleDocument;
  readonly right: ExampleDocument;
}

/**
 * The documents of a rule's example, as the files that are shipped with the product.
 * @throws Error when they are not there: the product is not whole.
 */
export function readExample(code: string): ExampleDocuments {
  const folder = FOLDERS.map((relative) => path.resolve(import.meta.dirname, relative)).find(existsSync);
  if (!folder) {
    throw new Error(
      `The examples of the rules are missing; they belong in ${path.resolve(import.meta.dirname, '../voorbeelden')}.`,
    );
  }
  const read = (kind: string): ExampleDocument => {
    const file = path.join(folder, `${code}-${kind}.regie`);
    return { file, text: readFileSync(file, 'utf8') };
  };
  return { wrong: read('fout'), right: read('goed') };
}
