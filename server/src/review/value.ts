import type { Day } from '../domain/day.js';
import type { Cents } from '../domain/money.js';
import type { Period } from '../domain/period.js';

/** What one property of a fact says, free of where and how it is written. */
export type Value =
  /** Names and words of fixed lists; their order means nothing, so they are sorted. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly cents: Cents }
  | { readonly kind: 'day'; readonly day: Day }
  /** Both ends inclusive. */
  | { readonly kind: 'period'; readonly period: Period }
  /** Anything else, in its canonical notation. */
  | { readonly kind: 'notation'; readonly notation: string }
  /** A property that is there or not. */
  | { readonly kind: 'present' };

export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && keyOf(a) === keyOf(b));
}

/** Equal for equal values. */
function keyOf(value: Value): string {
  return JSON.stringify(value);
}

export function words(list: Iterable<string>): Value | undefined {
  const sorted = [...new Set(list)].toSorted();
  return sorted.length === 0 ? undefined : { kind: 'words', words: sorted };
}

export function word(written: string | undefined): Value | undefined {
  return written === undefined ? undefined : { kind: 'words', words: [written] };
}

export function text(written: string | undefined): Value | undefined {
  return written === undefined || written === '' ? undefined : { kind: 'text', text: written };
}

export function money(amount: Cents | undefined): Value | undefined {
  return amount === undefined ? undefined : { kind: 'money', cents: amount };
}

export function onDay(day: Day | undefined): Value | undefined {
  return day === undefined ? undefined : { kind: 'day', day };
}

export function during(period: Period | undefined): Value | undefined {
  return period && { kind: 'period', period };
}

export function notation<T>(value: T | undefined, write: (value: T) => string): Value | undefined {
  return value === undefined ? undefined : { kind: 'notation', notation: write(value) };
}

export function present(isThere: boolean): Value | undefined {
  return isThere ? { kind: 'present' } : undefined;
}
