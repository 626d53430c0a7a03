import type { Intervention } from '../../domain/intervention.js';
import { isPersonalBudget } from '../../domain/personalBudget.js';
import { type PlanModel, paidBy } from '../../domain/plan.js';
import { type Support, supportPaidBy } from '../../domain/support.js';

/** Lines bought with a personal budget that one of these laws pays. */
export function budgetLines(plan: PlanModel, laws: readonly string[]): readonly Intervention[] {
  return plan.facts.lines.filter((line) => isPersonalBudget(line) && laws.some((law) => paidBy(line, law)));
}

/** As `budgetLines`, per person. */
export function budgetSupport(plan: PlanModel, law: string): readonly Support[] {
  return supportPaidBy(plan, law).filter(({ line }) => isPersonalBudget(line));
}
