import type { Tariff } from '../../domain/cost.js';
import { type Day, FOREVER, formatIso } from '../../domain/day.js';
import { amountOn } from '../../domain/law.js';
import { type Cents, formatMoney, sumCents } from '../../domain/money.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { CompletionTexts } from '../../texts/completionTexts.js';
import type { KnownFacts } from './knownFacts.js';

/** An amount that the plan, its guide or a law gives. */
export interface AmountProposal {
  readonly amount: Cents;
  /** `dagdeel` in `€ 46,15 per dagdeel`; undefined where the amount is no price per unit. */
  readonly per: string | undefined;
  readonly explanation: string;
}

export interface AmountSetting {
  readonly plan: PlanModel | undefined;
  readonly known: KnownFacts;
  readonly statement: StatementName;
  readonly ownName: string | undefined;
  readonly texts: CompletionTexts;
}

/** Amounts that are known at a place (`Type.property`), the likeliest first; never a published price as a tariff. */
export function amountsFor(
  place: string,
  { plan, known, statement, ownName, texts }: AmountSetting,
): readonly AmountProposal[] {
  if (!plan) {
    return [];
  }
  switch (place) {
    case 'TariffProperty.price':
      return statement === 'Contribution' ? contribution(plan, texts) : listedPrices(plan, known, texts);
    case 'BudgetProperty.amount': {
      const stream = statement === 'FundingStream' && plan.facts.streams.find(({ name }) => name === ownName);
      const planned = stream ? plan.streamTotal(stream) : undefined;
      return planned ? [{ amount: planned, per: undefined, explanation: texts.plannedNow }] : [];
    }
    case 'HouseholdBudget.amount': {
      const budgets = sumCents(plan.facts.streams.flatMap(({ budget }) => budget ?? []));
      const planned = sumCents(plan.householdDraws.map(({ amount }) => amount));
      return [
        ...(budgets > 0 ? [{ amount: budgets, per: undefined, explanation: texts.sumOfStreams }] : []),
        ...(planned > 0 && planned !== budgets
          ? [{ amount: planned, per: undefined, explanation: texts.plannedNow }]
          : []),
      ];
    }
    default:
      return [];
  }
}

/** Prices of the service, those of its provider first; only prices that hold on a day of the plan. */
function listedPrices(
  { facts }: PlanModel,
  { service, parties }: KnownFacts,
  texts: CompletionTexts,
): readonly AmountProposal[] {
  const { period } = facts;
  const prices = facts.providerPrices.filter(
    (price) => price.service === service && (!period || overlap(price.period, period) !== undefined),
  );
  const own = prices.filter(({ provider }) => parties.includes(provider));
  return [...own, ...prices.filter((price) => !own.includes(price))].map(
    ({ provider, tariff, period: { from, to } }) => ({
      amount: tariff.price,
      per: perUnit(tariff),
      explanation: texts.priceList(provider.name, startOf(from), to === FOREVER ? undefined : formatIso(to)),
    }),
  );
}

function perUnit({ per }: Tariff): string | undefined {
  return per === 'once' ? undefined : per;
}

/** A day before any plan is how a price list without days says that it always holds. */
const EVER = 1950;

/** The first day of a price; undefined when it has held since before any plan. */
function startOf(from: Day): string | undefined {
  const day = formatIso(from);
  return Number(day.slice(0, 4)) < EVER ? undefined : day;
}

/** The own contribution that a law fixes per month, as it is on the day of reading. */
function contribution({ facts }: PlanModel, texts: CompletionTexts): readonly AmountProposal[] {
  const name = 'abonnementstarief';
  const statutory = facts.statutoryAmounts.get(name);
  const amount = statutory && amountOn(statutory, facts.today);
  return amount === undefined ? [] : [{ amount, per: 'maand', explanation: texts.statutoryAmount(name) }];
}

export function amountText({ amount, per }: AmountProposal): string {
  return per === undefined ? formatMoney(amount) : `${formatMoney(amount)} per ${per}`;
}
