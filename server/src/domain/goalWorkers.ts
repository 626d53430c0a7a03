import type { Appointment } from './coordination.js';
import type { Goal } from './goals.js';
import type { Intervention } from './intervention.js';
import { isPaidHelp } from './paidHelp.js';
import type { NetworkMember } from './parties.js';
import type { PlanModel } from './plan.js';

/** Who works on a goal: the family's own people, help that public money does not pay, help that it does, agreements. */
export interface GoalWorkers {
  readonly network: readonly NetworkMember[];
  readonly informal: readonly Intervention[];
  readonly formal: readonly Intervention[];
  readonly appointments: readonly Appointment[];
}

export function workersOn(plan: PlanModel, goal: Goal): GoalWorkers {
  const { network, lines, appointments } = plan.facts;
  const own = lines.filter(({ goals }) => goals.includes(goal));
  return {
    network: network.filter(({ goals }) => goals.includes(goal)),
    informal: own.filter((line) => !isPaidHelp(line)),
    formal: own.filter(isPaidHelp),
    appointments: appointments.filter(({ goals }) => goals.includes(goal)),
  };
}
