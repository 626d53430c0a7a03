// @ts-check
// What came out of one layer of the tests.
import { SetupError } from '../setup/steps.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [failures] The tests that failed, each with why, in so far as they are known one by one.
 */

/**
 * A check that is right or wrong as a whole counts as one test.
 *
 * @param {boolean} right
 * @returns {Outcome}
 */
export function checkOutcome(right) {
  return { passed: right ? 1 : 0, failed: right ? 0 : 1, skipped: 0 };
}

/**
 * A piece of work as a check: what the user can act on is shown and fails it; anything else is a bug of the scripts.
 *
 * @param {() => Promise<string>} work What there is to say when it went well.
 */
export async function outcomeOf(work) {
  try {
    console.log(await work());
    return checkOutcome(true);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.log(error.message);
    return checkOutcome(false);
  }
}

/**
 * A suite's own counts, in which a suite that ran nothing or ended badly without saying so has failed.
 *
 * @param {Outcome} counted
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function suiteOutcome(counted, exitCode) {
  const silentFailure = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return silentFailure ? { ...counted, failed: 1 } : counted;
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export function total(outcomes) {
  return outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Outcome} outcome */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
