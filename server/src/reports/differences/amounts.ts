import { type Cents, cents, formatMoney, subtractCents } from '../../domain/money.js';
import type { SumChange } from '../../review/sums.js';
import type { ReviewTexts } from '../../texts/reviewTexts.js';

const NOT_THERE = '–';

/** `€ 600,00 meer`, `€ 12,50 minder`, `gelijk`. */
export function amountDifference(from: Cents, to: Cents, texts: ReviewTexts): string {
  const difference = subtractCents(to, from);
  if (difference === 0) {
    return texts.unchanged;
  }
  const amount = formatMoney(cents(Math.abs(difference)));
  return difference > 0 ? texts.more(amount) : texts.less(amount);
}

/** A sum that is not there in a version is a dash. */
export function sumText(amount: Cents | undefined): string {
  return amount === undefined ? NOT_THERE : formatMoney(amount);
}

/** `+€ 600,00`, `-€ 12,50`, `€ 0,00`. */
export function signedDifference({ difference }: SumChange): string {
  return `${difference > 0 ? '+' : ''}${formatMoney(difference)}`;
}
