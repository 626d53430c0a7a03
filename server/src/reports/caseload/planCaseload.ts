import { coordinationsOn, planTimeOn } from '../../domain/currentCoordination.js';
import type { Severity } from '../../domain/finding.js';
import type { Cents } from '../../domain/money.js';
import { overdueEvaluations } from '../../domain/overdueEvaluations.js';
import type { PlanModel } from '../../domain/plan.js';
import { triggerState } from '../../domain/triggerState.js';

/** Someone who coordinates, and the team for which. */
export interface CoordinatorOfPlan {
  readonly name: string;
  /** Undefined when the plan does not say. */
  readonly team: string | undefined;
}

/** What one household weighs in a caseload, seen from a day; nothing of the plan is held on to. */
export interface PlanCaseload {
  /** More than one when the plan has an overlap, none when it has a gap. */
  readonly coordinators: readonly CoordinatorOfPlan[];
  readonly streams: number;
  /** Everything in the plan, whoever pays it. */
  readonly total: Cents;
  /** What each law pays. */
  readonly laws: ReadonlyMap<string, Cents>;
  readonly overdueEvaluations: number;
  /** Triggers that fired and of which no follow-up is recorded. */
  readonly firedTriggers: number;
  /** Accepted ones are not counted. */
  readonly findings: Readonly<Record<Severity, number>>;
}

interface CountedFinding {
  readonly severity: Severity;
  readonly accepted: boolean;
}

/** What a plan adds to a caseload on the day on which it is read; undefined when it has ended or not started. */
export function planCaseload(plan: PlanModel, remarks: readonly CountedFinding[]): PlanCaseload | undefined {
  const { today, streams, triggers } = plan.facts;
  if (['past', 'future'].includes(planTimeOn(plan, today))) {
    return undefined;
  }
  return {
    coordinators: coordinatorsOf(plan),
    streams: streams.length,
    total: plan.householdTotal,
    laws: new Map([...plan.lawTotals].map(([law, amount]) => [law.name, amount])),
    overdueEvaluations: overdueEvaluations(plan, today).length,
    firedTriggers: triggers.filter((trigger) => {
      const state = triggerState(trigger, today);
      return state.kind === 'fired' && state.followedUpOn === undefined;
    }).length,
    findings: countedBySeverity(remarks),
  };
}

function coordinatorsOf(plan: PlanModel): readonly CoordinatorOfPlan[] {
  const found = coordinationsOn(plan, plan.facts.today).map(({ name, coordinator, organisation }) => ({
    name,
    team: (organisation ?? (coordinator?.kind === 'staffMember' ? coordinator.organisation : undefined))?.name,
  }));
  return [...new Map(found.map((one) => [JSON.stringify([one.name, one.team]), one])).values()];
}

function countedBySeverity(remarks: readonly CountedFinding[]): Readonly<Record<Severity, number>> {
  const open = remarks.filter(({ accepted }) => !accepted);
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') };
}
