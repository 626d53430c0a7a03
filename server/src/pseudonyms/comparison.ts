import type { CheckedDocument, Remark } from '../check/check.js';

import { addDays, type Day, FOREVER, formatIso, parseIsoDay } from '../domain/day.js';

/** How the copy differs from its original. */
export interface Expectation {
  readonly newName: (name: string) => string;
  readonly days: number;
}

/** The findings that only one of both has, with their codes; none when they say the same. */
export function differingFindings(
  original: CheckedDocument,
  copy: CheckedDocument,
  { newName, days }: Expectation,
): readonly string[] {
  const expected = original.remarks.map((remark) => described(remark, newName, days));
  const found = copy.remarks.map((remark) => described(remark, (name) => name, 0));
  return [...without(expected, found), ...without(found, expected)].map((description) => description.code);
}

interface Described {
  readonly code: string;
  readonly saysWhat: string;
}

function described(
  { code, severity, accepted, subject, related, overlap, amount, place }: Remark,
  newName: (name: string) => string,
  days: number,
): Described {
  const day = (one: Day): string => formatIso(one === FOREVER ? one : addDays(one, days));
  const names = [subject, ...related.map((other) => other.subject)].map((name) => moved(newName(name), days));
  const span = overlap ? [day(overlap.from), day(overlap.to)] : [];
  return {
    code,
    saysWhat: JSON.stringify([code, severity, accepted, names.toSorted(), span, amount, place.range.start.line]),
  };
}

/** Some facts are called by their day alone. */
function moved(name: string, days: number): string {
  const day = parseIsoDay(name);
  return day === undefined ? name : formatIso(addDays(day, days));
}

function without(all: readonly Described[], others: readonly Described[]): readonly Described[] {
  const left = others.map(({ saysWhat }) => saysWhat);
  return all.filter(({ saysWhat }) => {
    const at = left.indexOf(saysWhat);
    if (at >= 0) {
      left.splice(at, 1);
    }
    return at < 0;
  });
}
