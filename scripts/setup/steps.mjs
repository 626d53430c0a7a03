// @ts-check
// Setting up as a person sees it: numbered steps, and for each that takes time how long that is.

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} [duration] How long it takes the first time, as one would say it.
 * @property {() => boolean} isDone
 * @property {() => Promise<void>} make
 */

/** Something the user can act on: shown without a stack trace. */
export class SetupError extends Error {}

const SIGN_OF_LIFE_MS = 20_000;

/** @param {Step[]} steps */
export async function takeSteps(steps) {
  for (const [index, step] of steps.entries()) {
    const label = `[${index + 1}/${steps.length}] ${step.title}`;
    if (step.isDone()) {
      console.log(`${label}: ready`);
      continue;
    }
    console.log(`${label}${step.duration ? ` (first time: ${step.duration})` : ''} …`);
    await withSignsOfLife(step.make);
  }
}

/** @param {() => Promise<void>} work */
async function withSignsOfLife(work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const timer = setInterval(() => console.log(`      still busy, ${seconds()} s`), SIGN_OF_LIFE_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  if (seconds() > 0) console.log(`      done in ${seconds()} s`);
}
