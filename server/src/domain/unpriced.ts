import type { FundingStream } from './funding.js';
import type { Intervention } from './intervention.js';
import type { PlanModel } from './plan.js';

/**
 * Lines whose cost cannot be computed yet and that are not pro memorie: sums leave them out. Those that a stream pays,
 * or all of them when no stream is given.
 */
export function unpricedLines(plan: PlanModel, stream?: FundingStream): readonly Intervention[] {
  return plan.facts.lines.filter(
    (line) =>
      plan.cost(line) === undefined &&
      !line.estimate &&
      (stream === undefined || line.funding.some((share) => share.stream === stream)),
  );
}
