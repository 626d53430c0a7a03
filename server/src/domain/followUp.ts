import type { Decision } from './funding.js';
import type { Person } from './parties.js';
import type { Period } from './period.js';
import { type PlanModel, paidBy } from './plan.js';

/**
 * Whether something follows a decision for one of its persons under the same law: a decision that lasts longer, or a
 * line on other grounds that runs after it. A decision that names no law is followed by a decision of the same kind.
 */
export function hasFollowUp(plan: PlanModel, decision: Decision, validity: Period): boolean {
  const { law } = decision;
  const isLater = (other: Period | undefined): boolean => other !== undefined && other.to > validity.to;
  const isForThem = (persons: readonly Person[]): boolean => persons.some((one) => decision.persons.includes(one));
  const isAlike = (other: Decision): boolean =>
    law ? other.law === law : other.law === undefined && other.decisionKind === decision.decisionKind;
  const nextDecision = plan.facts.decisions.some(
    (other) => other !== decision && isAlike(other) && isLater(other.validity) && isForThem(other.persons),
  );
  const nextLine = plan.facts.lines.some(
    (line) =>
      law !== undefined &&
      paidBy(line, law.name) &&
      !line.decisions.includes(decision) &&
      isLater(line.period) &&
      isForThem(line.persons),
  );
  return nextDecision || nextLine;
}
