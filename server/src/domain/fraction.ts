/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** @throws RangeError when `denominator` is 0. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) {
    throw new RangeError('a fraction needs a denominator other than 0');
  }
  if (denominator === 1n) {
    return { numerator, denominator };
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  const signed = denominator < 0n ? -divisor : divisor;
  return { numerator: numerator / signed, denominator: denominator / signed };
}

/** @throws RangeError when a number is not a whole one. */
export function fromInteger(n: bigint | number): Fraction {
  return { numerator: BigInt(n), denominator: 1n };
}

export const ZERO: Fraction = fromInteger(0n);

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate(f: Fraction): Fraction {
  return { numerator: -f.numerator, denominator: f.denominator };
}

export function subtractFraction(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function mul(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is 0. */
export function div(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`; fits `sort`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number not above `f`. */
export function floor(f: Fraction): bigint {
  const quotient = f.numerator / f.denominator;
  return quotient * f.denominator > f.numerator ? quotient - 1n : quotient;
}

/**
 * The nearest whole number. A half goes up in size, so a refund is as large as the
 * payment it mirrors: 0,5 → 1 and −0,5 → −1.
 */
export function roundHalfUp(f: Fraction): bigint {
  const size = f.numerator < 0n ? negate(f) : f;
  const rounded = floor(add(size, fraction(1n, 2n)));
  return f.numerator < 0n ? -rounded : rounded;
}
