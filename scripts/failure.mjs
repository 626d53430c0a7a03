// @ts-check
// How a script ends when something went wrong.
import { SetupError } from './setup/steps.mjs';

/**
 * Runs a script's work. What the user can act on is shown as a message; anything else is a bug and keeps its stack trace.
 *
 * @param {() => Promise<void>} work
 */
export async function runScript(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
