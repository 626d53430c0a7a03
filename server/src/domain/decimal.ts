import { type Fraction, fraction, fromInteger, mul, roundHalfUp } from './fraction.js';

/** Reads a plain Dutch decimal, `4` or `1,5`, exactly; undefined for a sign, a dot or anything else. */
export function parseDecimal(text: string): Fraction | undefined {
  const match = /^(\d+)(?:,(\d+))?$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, whole = '', decimals = ''] = match;
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** How many decimals write `f` out in full, or undefined when they never end (1/7). */
function decimalsNeeded({ denominator }: Fraction): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) {
    twos += 1;
  }
  for (; rest % 5n === 0n; rest /= 5n) {
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

const DECIMALS_WHEN_ENDLESS = 2;

function formatDecimal(f: Fraction, mark: ',' | '.'): string {
  const places = decimalsNeeded(f) ?? DECIMALS_WHEN_ENDLESS;
  const scaled = roundHalfUp(mul(f, fromInteger(10n ** BigInt(places))));
  const size = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  const decimals = size.slice(size.length - places).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${whole}${decimals === '' ? '' : mark + decimals}`;
}

/** `4`, `1,5`, `0,125`: exact when the decimals end, else rounded half up to two. */
export function dutchDecimal(f: Fraction): string {
  return formatDecimal(f, ',');
}

/** `4`, `1.5`, `0.125`: as `dutchDecimal`, with a point. */
export function englishDecimal(f: Fraction): string {
  return formatDecimal(f, '.');
}
