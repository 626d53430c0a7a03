const LIMIT_MS = 10_000;
const PAUSE_MS = 50;

/** Asks again and again until there is an answer. */
export async function until<Answer>(ask: () => Answer | undefined | Promise<Answer | undefined>): Promise<Answer> {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > limit) {
      throw new Error(`No answer within ${LIMIT_MS} ms: ${ask}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
