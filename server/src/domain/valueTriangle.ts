import { mayApprove } from './approval.js';
import type { Deviation } from './deviation.js';
import { isAbsent } from './fact.js';
import type { PlanModel } from './plan.js';

/**
 * What a deviation cannot do without (rules KWA-06): a reason, the value triangle (what the standard and this cost and
 * why it pays, why it is fair, how the family stands behind it), and the agreement of someone with a mandate.
 */
export type DeviationPart =
  | 'reason'
  | 'costs'
  | 'returnText'
  | 'legitimacy'
  | 'involvement'
  | 'approval'
  | 'approverWithoutMandate';

/** What is missing, in the order in which one writes it. A part that is written but not understood is not missing. */
export function missingParts(plan: PlanModel, deviation: Deviation): readonly DeviationPart[] {
  const { approvedBy, standardCost, bespokeCost } = deviation;
  const missing: DeviationPart[] = [];
  if (deviation.reason === undefined && deviation.parts.has('omdat')) {
    missing.push('reason');
  }
  const isReturnClear = !deviation.unclear.has('rendement');
  if (isReturnClear && (standardCost === undefined || bespokeCost === undefined)) {
    missing.push('costs');
  }
  if (isReturnClear && deviation.returnText === undefined) {
    missing.push('returnText');
  }
  if (deviation.legitimacy === undefined && !deviation.unclear.has('legitimering')) {
    missing.push('legitimacy');
  }
  if (deviation.involvement === undefined && !deviation.unclear.has('betrokkenheid')) {
    missing.push('involvement');
  }
  if (isAbsent(deviation, 'akkoord')) {
    missing.push('approval');
  } else if (approvedBy && !mayApprove(plan, approvedBy)) {
    missing.push('approverWithoutMandate');
  }
  return missing;
}

/** A deviation of which every part is there and understood. */
export function isComplete(plan: PlanModel, deviation: Deviation): boolean {
  const isUnderstood =
    deviation.unclear.size === 0 && deviation.reason !== undefined && deviation.approvedOn !== undefined;
  return isUnderstood && missingParts(plan, deviation).length === 0;
}
