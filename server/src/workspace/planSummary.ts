import type { CheckedDocument, Remark } from '../check/check.js';
import { coordinationsOn, type PlanTime, planTimeOn } from '../domain/currentCoordination.js';
import type { Day } from '../domain/day.js';
import type { Fact } from '../domain/fact.js';
import type { Severity } from '../domain/finding.js';
import type { Cents } from '../domain/money.js';
import { nextEvaluation } from '../domain/nextEvaluation.js';
import { overdueEvaluations } from '../domain/overdueEvaluations.js';
import type { Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import { compareSeverity } from '../domain/severity.js';
import type { Texts } from '../domain/texts.js';
import { triggerState } from '../domain/triggerState.js';

/** How many findings of each severity; accepted ones are not counted. */
export type FindingCounts = Readonly<Record<Severity, number>>;

export interface FindingSummary {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  /** From zero, as every line here. */
  readonly line: number;
}

export interface CoordinatorSummary {
  readonly name: string;
  /** Two people may have the same name in two guides. */
  readonly key: string;
}

export interface FiredTrigger {
  readonly name: string;
  readonly line: number;
  readonly firedOn: Day;
  /** The last day on which someone should have acted. */
  readonly actBy: Day | undefined;
}

export interface DayAndLine {
  readonly day: Day;
  readonly line: number;
}

/** What is known of a plan that need not be open; holds on to nothing of its text or syntax tree. */
export interface PlanSummary {
  readonly title: string;
  readonly line: number;
  /** The day from which it was seen. */
  readonly asOf: Day;
  readonly time: PlanTime;
  readonly period: Period | undefined;
  readonly coordinators: readonly CoordinatorSummary[];
  /** Households per coordinator at most, as its guide says. */
  readonly caseloadLimit: number | undefined;
  readonly total: Cents;
  readonly budget: Cents | undefined;
  /** Negative when the budget is exceeded. */
  readonly room: Cents | undefined;
  readonly nextEvaluation: DayAndLine | undefined;
  readonly overdueEvaluations: readonly DayAndLine[];
  /** Those of which no follow-up is recorded. */
  readonly firedTriggers: readonly FiredTrigger[];
}

/** What a check of a file came to. */
export interface Judgement {
  /** Undefined when its guide lies outside the workspace: what there is to say about it is then not known. */
  readonly counts: FindingCounts | undefined;
  readonly worst: FindingSummary | undefined;
  /** Undefined for a file that is no plan. */
  readonly plan: PlanSummary | undefined;
}

export function judgementOf({ plan, remarks }: CheckedDocument, guideIsOutside = false): Judgement {
  const open = guideIsOutside ? [] : remarks.filter(({ accepted }) => !accepted);
  return {
    counts: guideIsOutside ? undefined : countsOf(open),
    worst: worstOf(open),
    plan: plan && summaryOf(plan),
  };
}

export function countsOf(remarks: readonly Pick<Remark, 'severity'>[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of remarks) {
    counts[severity] += 1;
  }
  return counts;
}

/** The first of the most severe. */
function worstOf(remarks: readonly Remark[]): FindingSummary | undefined {
  const [worst] = remarks.toSorted((a, b) => compareSeverity(b.severity, a.severity));
  return (
    worst && {
      code: worst.code,
      severity: worst.severity,
      message: worst.message,
      line: worst.place.range.start.line,
    }
  );
}

function summaryOf(plan: PlanModel): PlanSummary {
  const { header, period, policy, householdBudget, today } = plan.facts;
  const next = nextEvaluation(plan, today);
  return {
    title: plan.title,
    line: lineOf(header),
    asOf: today,
    time: planTimeOn(plan, today),
    period,
    coordinators: coordinatorsOf(plan),
    caseloadLimit: policy.caseload,
    total: plan.householdTotal,
    budget: householdBudget?.amount,
    room: plan.householdRoom,
    nextEvaluation: next && { day: next.date, line: lineOf(next.evaluation) },
    overdueEvaluations: overdueEvaluations(plan, today).map(({ evaluation, date }) => ({
      day: date,
      line: lineOf(evaluation),
    })),
    firedTriggers: plan.facts.triggers.flatMap((trigger) => {
      const state = triggerState(trigger, today);
      return state.kind === 'fired' && state.followedUpOn === undefined
        ? [{ name: trigger.name, line: lineOf(trigger), firedOn: state.on, actBy: state.actBy }]
        : [];
    }),
  };
}

function coordinatorsOf(plan: PlanModel): readonly CoordinatorSummary[] {
  const found = coordinationsOn(plan, plan.facts.today).map(({ name, coordinator }) => ({
    name,
    key: `${coordinator?.place.uri ?? ''}#${name}`,
  }));
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

function lineOf({ place }: Fact): number {
  return place.range.start.line;
}
