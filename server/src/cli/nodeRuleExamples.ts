import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleExamples } from '../domain/ruleExample.js';

const NAME = 'voorbeelden.json';

/** Beside the bundle; and in the documentation, seen from the source and from where the compiler puts what the tests run. */
const PLACES = [`../${NAME}`, `../../../docs/regels/${NAME}`, `../../../../docs/regels/${NAME}`];

/**
 * What the pages about rules show, from the file that is shipped with the product.
 * @throws Error when it is not there: the product is not whole.
 */
export function readRuleExamples(): RuleExamples {
  const file = PLACES.map((relative) => path.resolve(import.meta.dirname, relative)).find(existsSync);
  if (file === undefined) {
    throw new Error(
      `The examples of the rules are missing; they belong in ${path.resolve(import.meta.dirname, '..')}.`,
    );
  }
  const examples: RuleExamples = JSON.parse(readFileSync(file, 'utf8'));
  return examples;
}
