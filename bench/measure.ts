/** The middle of the measurements: a busy moment of the machine does not count. @throws RangeError without any. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) {
    throw new RangeError('nothing was measured');
  }
  return middle;
}

/** The measurement below which `percentage` of them lie. */
export function percentile(values: readonly number[], percentage: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percentage) / 100))] ?? median(values);
}

/** How many milliseconds each of `times` runs takes. */
export async function milliseconds(times: number, run: () => void | Promise<void>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken;
}
