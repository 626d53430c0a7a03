import type { Intervention } from '../../domain/intervention.js';
import { onePricePerDay, type PricePeriod, pricesInUnitOf } from '../../domain/personalBudget.js';
import type { PlanModel } from '../../domain/plan.js';

/** The municipality's maxima for a line's service: the highest, where it lays down more than one. */
export function municipalMaxima(plan: PlanModel, line: Intervention): readonly PricePeriod[] {
  const own = plan.facts.policy.personalBudgetMaxima.filter(({ service }) => service === line.service);
  return onePricePerDay(pricesInUnitOf(line, own), 'highest');
}

/** What the providers of the guide ask for the same service in natura. */
export function naturaPrices(plan: PlanModel, line: Intervention, which: 'highest' | 'lowest'): readonly PricePeriod[] {
  const listed = plan.facts.providerPrices.filter(({ service }) => service === line.service);
  return onePricePerDay(pricesInUnitOf(line, listed), which);
}
