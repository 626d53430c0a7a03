/** One figure with what it should be. */
export interface Figure {
  readonly what: string;
  readonly reached: string;
  readonly wanted?: string;
  /** Undefined when there is nothing to compare with. */
  readonly isReached?: boolean;
}

export interface Measured {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export function atMost(what: string, value: number, limit: number, unit: string): Figure {
  return {
    what,
    reached: `${rounded(value)} ${unit}`,
    wanted: `≤ ${rounded(limit)} ${unit}`,
    isReached: value <= limit,
  };
}

export function atLeast(what: string, value: number, limit: number, unit: string): Figure {
  return {
    what,
    reached: `${rounded(value)} ${unit}`,
    wanted: `≥ ${rounded(limit)} ${unit}`,
    isReached: value >= limit,
  };
}

export function only(what: string, value: number, unit: string): Figure {
  return { what, reached: `${rounded(value)} ${unit}` };
}

function rounded(value: number): string {
  const digits = value < 10 ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** The figures as a table for a terminal. */
export function table({ title, figures }: Measured): string {
  const widthOf = (pick: (figure: Figure) => string): number =>
    Math.max(...figures.map((figure) => pick(figure).length));
  const [first, second] = [widthOf(({ what }) => what), widthOf(({ reached }) => reached)];
  const lines = figures.map(({ what, reached, wanted = '', isReached }) => {
    const verdict = isReached === undefined ? '' : isReached ? ' reached' : ' NOT REACHED';
    return `  ${what.padEnd(first)}  ${reached.padStart(second)}  ${wanted}${verdict}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}
