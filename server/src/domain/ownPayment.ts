import type { Day } from './day.js';
import { amountOn, type Law, type Service } from './law.js';
import type { Cents } from './money.js';
import type { PlanFacts } from './plan.js';

/** The yearly amounts of the library that say what someone pays for help from a law. */
const AMOUNT_OF_LAW: ReadonlyMap<string, string> = new Map([
  ['Wmo', 'abonnementstarief'],
  ['Zvw', 'eigen-risico'],
]);

/** What a person pays towards help from one law. */
export interface OwnPayment {
  readonly law: Law;
  /** As the law's document says it. */
  readonly text: string;
  /** What the amount is called, and the amount in force on the day; undefined when none is recorded. */
  readonly amount: { readonly label: string; readonly cents: Cents } | undefined;
}

/** What a person pays towards a service, for each law that may pay it and says something about it, on a day. */
export function ownPayments(
  service: Service,
  amounts: PlanFacts['statutoryAmounts'],
  today: Day,
): readonly OwnPayment[] {
  return service.permissions.flatMap(({ law }) => (law.payment === undefined ? [] : [ownPayment(law, law.payment)]));

  function ownPayment(law: Law, text: string): OwnPayment {
    const amount = amounts.get(AMOUNT_OF_LAW.get(law.name) ?? '');
    const cents = amount && amountOn(amount, today);
    return {
      law,
      text,
      amount: amount && cents !== undefined ? { label: amount.label ?? amount.name, cents } : undefined,
    };
  }
}
