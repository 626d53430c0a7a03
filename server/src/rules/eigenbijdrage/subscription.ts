import { asksMoney } from '../../domain/contributions.js';
import type { Contribution } from '../../domain/funding.js';
import { amountsDuring } from '../../domain/law.js';
import type { Cents } from '../../domain/money.js';
import { merge, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { supportPaidBy } from '../../domain/support.js';

/** Services with a contribution of their own, next to which no subscription fee stands. */
const OWN_CONTRIBUTION: ReadonlySet<string> = new Set(['beschermd-wonen', 'maatschappelijke-opvang', 'vrouwenopvang']);

/** A stretch of a Wmo contribution and the subscription fee per month that the law has for it. */
export interface SubscriptionDays {
  readonly period: Period;
  readonly fee: Cents;
}

/** A contribution that does not say what it is for may be the one for sheltered living or shelter while someone lives there. */
function daysOfAnotherContribution(plan: PlanModel, { persons }: Contribution): readonly Period[] {
  return supportPaidBy(plan, 'Wmo').flatMap(({ person, service, period }) =>
    persons.includes(person) && OWN_CONTRIBUTION.has(service.name) ? [period] : [],
  );
}

/**
 * The days on which a contribution is the Wmo's subscription fee per month (abonnementstarief), with the fee in force.
 * Days for which no fee is recorded are left out: before 2020 the law was different, and what comes later is not known.
 */
export function subscriptionDays(plan: PlanModel, contribution: Contribution): readonly SubscriptionDays[] {
  const { law, lines, period, tariff, unclear } = contribution;
  const isOther = lines.length > 0 && lines.every(({ service }) => OWN_CONTRIBUTION.has(service?.name ?? ''));
  const isMonthly = tariff?.per === 'maand' && asksMoney(contribution);
  if (law?.name !== 'Wmo' || !period || !isMonthly || isOther || unclear.has('bij') || unclear.has('voor')) {
    return [];
  }
  const other = lines.length === 0 ? daysOfAnotherContribution(plan, contribution) : [];
  const fees = amountsDuring(plan.facts.statutoryAmounts.get('abonnementstarief'), period);
  return fees.flatMap(({ period: days, amount }) =>
    subtract(days, other).map((left) => ({ period: left, fee: amount })),
  );
}

/** As `subscriptionDays`, without the fees. */
export function subscriptionPeriods(plan: PlanModel, contribution: Contribution): readonly Period[] {
  return merge(subscriptionDays(plan, contribution).map(({ period }) => period));
}
