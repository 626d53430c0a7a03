import type { AnyFact } from '../domain/anyFact.js';
import { FOREVER, formatIso } from '../domain/day.js';
import { formatMoney } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';

/**
 * What to know about a fact beside its name and label, short enough for one line; in words that need no translation.
 * Empty when there is nothing.
 */
export function factDetail(fact: AnyFact, plan: PlanModel | undefined): string {
  return joined(parts(fact, plan));
}

/** As `factDetail`, with the label first. */
export function labelAndDetail(fact: AnyFact, plan: PlanModel | undefined): string {
  return joined(['label' in fact ? fact.label : undefined, ...parts(fact, plan)]);
}

function joined(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' · ');
}

function parts(fact: AnyFact, plan: PlanModel | undefined): readonly (string | undefined)[] {
  switch (fact.kind) {
    case 'intervention': {
      const cost = plan?.cost(fact);
      return [fact.service?.name, span(fact.period), cost === undefined ? undefined : formatMoney(cost)];
    }
    case 'service':
      return [fact.permissions.map(({ law }) => law.name).join(', ')];
    case 'fundingStream':
      return [fact.law?.name, fact.budget === undefined ? undefined : formatMoney(fact.budget)];
    case 'decision':
      return [fact.law?.name, span(fact.validity)];
    case 'staffMember':
      return [fact.organisation?.name];
    case 'networkMember':
      return [fact.relation];
    case 'contribution':
      return [fact.law?.name, span(fact.period)];
    case 'priceList':
      return [fact.year === undefined ? undefined : String(fact.year)];
    default:
      return [];
  }
}

/** `2026-03-15 t/m 2026-12-31`. */
function span(period: Period | undefined): string | undefined {
  return period && `${formatIso(period.from)} t/m ${period.to === FOREVER ? '…' : formatIso(period.to)}`;
}
