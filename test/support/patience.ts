/** How long the tests wait, in milliseconds: a busy machine is slow, but what has not come by then never comes. */
export const PATIENCE_MS = 60_000;
