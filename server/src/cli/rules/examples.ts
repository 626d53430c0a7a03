import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { Checker } from '../../check/checker.js';
import { knownDay } from '../../domain/knownDay.js';
import { sectionsOf } from '../../language/librarySections.js';
import { createRegieplanServices } from '../../language/module.js';
import { type RuleExample, shownFragment } from '../../reports/ruleExample.js';
import { readExample } from '../nodeExamples.js';
import { readLibrary } from '../nodeLibrary.js';

/** The day on which the examples are read, so that a page says the same whenever it is shown. */
const DAY_OF_READING = knownDay('2026-06-15');

/** Shows rules by example; what it says about a fragment comes from checking the document it stands in. */
export class RuleExamples {
  readonly #checker = new Checker(
    createRegieplanServices(NodeFileSystem, readLibrary().flatMap(sectionsOf)),
    DAY_OF_READING,
  );

  readonly #known = new Map<string, Promise<RuleExample>>();

  /**
   * Checks the documents of a rule once, in however many languages it is shown.
   * @throws Error when the rule has no example
   */
  of(code: string): Promise<RuleExample> {
    const example = this.#known.get(code) ?? this.#checked(code);
    this.#known.set(code, example);
    return example;
  }

  async #checked(code: string): Promise<RuleExample> {
    const { wrong, right } = readExample(code);
    const { remarks } = await this.#checker.check(URI.file(wrong.file), wrong.text);
    return {
      wrong: shownFragment(wrong.text),
      right: shownFragment(right.text),
      says: remarks.filter((remark) => remark.code === code).map(({ message }) => message),
    };
  }
}
