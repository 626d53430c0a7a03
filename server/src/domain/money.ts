declare const centsBrand: unique symbol;

/** An amount of money in whole euro cents: a safe integer, negative when owed the other way. */
export type Cents = number & { readonly [centsBrand]: true };

/**
 * The largest amount a plan can name, € 99.999.999.999,99. Far above any household,
 * and low enough that sums of hundreds of amounts stay exact.
 */
export const MAX_CENTS = 9_999_999_999_999;

/**
 * The only door from a number to Cents.
 * @throws RangeError when `n` is not a safe integer: that is a bug, not a user's mistake.
 */
export function cents(n: number): Cents {
  if (!Number.isSafeInteger(n)) {
    throw new RangeError(`not an amount in whole cents: ${n}`);
  }
  // -0 would print and compare as a second zero.
  return (n === 0 ? 0 : n) as Cents;
}

/** Undefined when the amount is larger than `MAX_CENTS`, either way. */
export function centsFromBigInt(n: bigint): Cents | undefined {
  return n > BigInt(MAX_CENTS) || n < -BigInt(MAX_CENTS) ? undefined : cents(Number(n));
}

/** @throws RangeError when the sum is no longer exact; it takes over 900 amounts of `MAX_CENTS`. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) {
    sum = cents(sum + amount);
  }
  return cents(sum);
}

/** `a - b`. */
export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/** `€ 1.234,56`; always two decimals, a plain space after the sign; `-€ 1.234,56` when negative. */
export function formatMoney(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const euros = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}€ ${euros},${digits.slice(-2)}`;
}
