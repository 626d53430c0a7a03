import { isAbsent } from '../../domain/fact.js';
import type { Severity } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import { amountsDuring } from '../../domain/law.js';
import { type Cents, cents, subtractCents } from '../../domain/money.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { type WlzDays, wlzDays } from '../../domain/wlzDays.js';
import { subscriptionDays } from './subscription.js';

/** Days on which a contribution is outside what the law lays down. */
export interface Fault {
  readonly period: Period;
  readonly limit: Cents;
  readonly side: 'above' | 'below';
  /** What the limit is called. */
  readonly name: Texts;
  readonly severity: Severity;
}

function amounts(plan: PlanModel, name: string, within: Period): ReturnType<typeof amountsDuring> {
  return amountsDuring(plan.facts.statutoryAmounts.get(name), within);
}

/** An ordinance may ask less than the subscription fee. */
function subscriptionFaults(plan: PlanModel, contribution: Contribution, price: Cents): readonly Fault[] {
  return subscriptionDays(plan, contribution)
    .filter(({ fee }) => price > fee)
    .map(({ period, fee }) => ({
      period,
      limit: fee,
      side: 'above',
      name: { nl: 'het abonnementstarief', en: 'the subscription fee' },
      severity: 'warning',
    }));
}

/** Delivered at home, by parts or by a budget, and in no other form on that day. */
function isAtHome({ forms }: WlzDays): boolean {
  return forms.size > 0 && [...forms].every((form) => form === 'mpt' || form === 'pgb');
}

/** Wlz contributions depend on income: only the highest, and at home the lowest, can be told. */
function wlzFaults(plan: PlanModel, { persons, period }: Contribution, price: Cents): readonly Fault[] {
  const [person, ...others] = persons;
  if (!person || others.length > 0 || !period) {
    return [];
  }
  const home = wlzDays(plan, person)
    .filter(isAtHome)
    .flatMap((days) => overlap(days.period, period) ?? []);
  const low = home.flatMap((days) =>
    amounts(plan, 'wlz-lage-bijdrage-minimum-thuis', days).map(
      (minimum): Fault => ({
        period: minimum.period,
        limit: minimum.amount,
        side: 'below',
        name: { nl: 'de laagste Wlz-bijdrage bij mpt of pgb', en: 'the lowest Wlz contribution with mpt or pgb' },
        severity: 'warning',
      }),
    ),
  );
  const highAtHome = home.flatMap((days) =>
    amounts(plan, 'wlz-lage-bijdrage-maximum', days).flatMap((maximum) =>
      amounts(plan, 'wlz-lage-bijdrage-aftrek-thuis', maximum.period).map(
        (deduction): Fault => ({
          period: deduction.period,
          limit: subtractCents(maximum.amount, deduction.amount),
          side: 'above',
          name: { nl: 'de hoogste Wlz-bijdrage bij mpt of pgb', en: 'the highest Wlz contribution with mpt or pgb' },
          severity: 'warning',
        }),
      ),
    ),
  );
  const high = amounts(plan, 'wlz-hoge-bijdrage-maximum', period).map(
    (maximum): Fault => ({
      period: maximum.period,
      limit: maximum.amount,
      side: 'above',
      name: { nl: 'de hoogste Wlz-bijdrage', en: 'the highest Wlz contribution' },
      severity: 'warning',
    }),
  );
  const atHome = [...low, ...highAtHome].filter((fault) => isFault(fault, price));
  return atHome.length > 0 ? atHome : high.filter((fault) => isFault(fault, price));
}

function isFault({ side, limit }: Fault, price: Cents): boolean {
  return side === 'above' ? price > limit : price < limit;
}

/** Someone may choose a higher deductible; the contribution then says so in its `toelichting`. */
function deductibleFaults(plan: PlanModel, contribution: Contribution, price: Cents): readonly Fault[] {
  const { period, persons } = contribution;
  return (period ? amounts(plan, 'eigen-risico', period) : [])
    .map(
      ({ period: days, amount }): Fault => ({
        period: days,
        limit: cents(amount * Math.max(persons.length, 1)),
        side: 'above',
        name: { nl: 'het verplichte eigen risico', en: 'the compulsory deductible' },
        severity: isAbsent(contribution, 'toelichting') ? 'warning' : 'info',
      }),
    )
    .filter((fault) => isFault(fault, price));
}

export function faultsOf(plan: PlanModel, contribution: Contribution): readonly Fault[] {
  const { law, tariff, unclear } = contribution;
  if (!tariff || tariff.price <= 0 || unclear.has('voor') || unclear.has('bij')) {
    return [];
  }
  switch (law?.name) {
    case 'Wmo':
      return subscriptionFaults(plan, contribution, tariff.price);
    case 'Wlz':
      return tariff.per === 'maand' ? wlzFaults(plan, contribution, tariff.price) : [];
    case 'Zvw':
      return tariff.per === 'jaar' || tariff.per === 'once' ? deductibleFaults(plan, contribution, tariff.price) : [];
    default:
      return [];
  }
}
