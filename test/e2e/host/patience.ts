import { PATIENCE_MS } from '../../support/patience.js';

const PAUSE_MS = 50;

/** Asks again and again until there is an answer. */
export async function until<Answer>(ask: () => Answer | undefined | Promise<Answer | undefined>): Promise<Answer> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > limit) {
      throw new Error(`No answer within ${PATIENCE_MS} ms: ${ask}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
