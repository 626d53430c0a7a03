import { isAbsent } from './fact.js';
import type { Decision } from './funding.js';
import type { Intervention } from './intervention.js';
import { fittingDecisions } from './lineDecisions.js';
import { type PlanModel, paidBy } from './plan.js';

const YOUTH_ACT = 'Jeugdwet';

/** The decisions a line names after `op`; for youth help that names none, those of the plan that fit it. */
export function namedOrYouthDecisions(plan: PlanModel, line: Intervention): readonly Decision[] {
  const { service, period } = line;
  if (!service || !period || !isAbsent(line, 'op') || !paidBy(line, YOUTH_ACT)) {
    return line.decisions;
  }
  const fitting = line.persons.flatMap((person) =>
    fittingDecisions(plan, { line, person, service, period }, YOUTH_ACT),
  );
  return [...new Set(fitting)];
}
