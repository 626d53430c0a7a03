import { URI } from 'langium';
import { Checker } from '../../check/checker.js';
import { knownDay } from '../../domain/knownDay.js';
import type { RuleExample } from '../../domain/ruleExample.js';
import { shownFragment } from '../../reports/ruleExample.js';
import { readExample } from '../nodeExamples.js';
import { nodeServices } from '../nodeServices.js';

/** The day on which the examples are read, so that a page says the same whenever it is made. */
const DAY_OF_READING = knownDay('2026-06-15');

/** Makes the example of a rule; what it says about a fragment comes from checking the document it stands in. */
export class CheckedExamples {
  readonly #checker = new Checker(nodeServices(), DAY_OF_READING);

  /** @throws Error when the rule has no example */
  async of(code: string): Promise<RuleExample> {
    const { wrong, right } = readExample(code);
    const { remarks } = await this.#checker.check(URI.file(wrong.file), wrong.text);
    return {
      wrong: shownFragment(wrong.text),
      right: shownFragment(right.text),
      says: remarks.filter((remark) => remark.code === code).map(({ message }) => message),
    };
  }
}
