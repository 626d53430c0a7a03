import { dayFromCivil } from './day.js';

const LENGTH = 9;
const WEIGHTS: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const YEARS_PEOPLE_WRITE = { from: 1900, to: 2100 };

/**
 * Whether a run of digits is a citizen service number (burgerservicenummer): nine digits, or eight without the leading
 * zero, not all zero, whose weighted sum is divisible by 11. Eight digits that make a date are taken for a date.
 */
export function isCitizenServiceNumber(digits: string): boolean {
  const full = digits.length === LENGTH - 1 && !isWrittenDate(digits) ? `0${digits}` : digits;
  if (full.length !== LENGTH || !/^\d+$/.test(full) || /^0+$/.test(full)) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(full.charAt(position)), 0);
  return sum % 11 === 0;
}

/** `15032026` or `20260315`: a date without its separators. */
function isWrittenDate(digits: string): boolean {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  return exists(part(4, 8), part(2, 4), part(0, 2)) || exists(part(0, 4), part(4, 6), part(6, 8));
}

function exists(year: number, month: number, day: number): boolean {
  const { from, to } = YEARS_PEOPLE_WRITE;
  return year >= from && year <= to && dayFromCivil(year, month, day) !== undefined;
}
