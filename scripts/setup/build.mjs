// @ts-check
// The bundles, as a step of setting up. Always made anew: it takes a second, and stale ones mislead.

/** @type {import('./steps.mjs').Step} */
export const buildStep = {
  title: 'Building the extension',
  isDone: () => false,
  async make() {
    const { build } = await import('../build/build.mjs');
    await build();
  },
};
