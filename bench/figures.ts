/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds that an action takes. */
export async function timed(action: () => unknown): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

export async function medianOf(runs: number, action: () => unknown): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    values.push(await timed(action));
  }
  return median(values);
}

export function row(label: string, figure: string, target = ''): string {
  return `${label.padEnd(62)} ${figure.padStart(22)}${target ? `   (${target})` : ''}`;
}
