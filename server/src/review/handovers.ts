import type { Coordination } from '../domain/coordination.js';
import { addDays } from '../domain/day.js';
import type { PlanModel } from '../domain/plan.js';
import type { Change } from './changes.js';

/** Changes that bring another coordinator into the plan without a day on which the work is handed over. */
export function coordinatorsWithoutHandover(plan: PlanModel, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => {
    if (change.kind === 'removed' || !bringsSomeoneElse(change)) {
      return false;
    }
    const { fact } = change.new;
    return isCoordination(fact) && fact.role === 'casus' && !fact.shadowing && !isHandedOver(fact, plan);
  });
}

function bringsSomeoneElse(change: Exclude<Change, { kind: 'removed' }>): boolean {
  return change.kind === 'added' || change.facets.some(({ facet }) => facet === 'door');
}

/** The one who comes or the one who went before says when. The first coordinator of a plan has nobody to take over from. */
function isHandedOver(coordination: Coordination, plan: PlanModel): boolean {
  const { period } = coordination;
  const before =
    period &&
    plan.coordinators.find(
      (other) =>
        other.coordinator !== coordination.coordinator &&
        other.period !== undefined &&
        other.period.from < period.from &&
        other.period.to >= addDays(period.from, -MOST_DAYS_BETWEEN),
    );
  return !before || coordination.handover !== undefined || before.handover !== undefined;
}

/** Who stopped longer ago than this had no successor to hand over to. */
const MOST_DAYS_BETWEEN = 31;

function isCoordination(fact: { readonly kind: string }): fact is Coordination {
  return fact.kind === 'coordination';
}
