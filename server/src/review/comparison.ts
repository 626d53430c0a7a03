import type { Day } from '../domain/day.js';
import type { Severity } from '../domain/finding.js';
import type { Goal } from '../domain/goals.js';
import type { Intervention } from '../domain/intervention.js';
import type { Cents } from '../domain/money.js';
import { contains } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import type { Texts } from '../domain/texts.js';
import { type Change, changesBetween } from './changes.js';
import { coordinatorsWithoutHandover } from './handovers.js';
import { type MethodChanges, methodChangesBetween, NO_METHOD_CHANGES } from './methodChanges.js';
import { type PlanSums, sumsBetween } from './sums.js';
import { type Weakening, weakeningsIn } from './weakening.js';

/** What the product says about a plan, as far as a comparison needs it. */
export interface ReviewedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  /** The name of the fact it stands on. */
  readonly subject: string;
  readonly amount: Cents | undefined;
  readonly accepted: boolean;
}

/** A version of a plan with what was found in it. */
export interface PlanVersion {
  readonly plan: PlanModel;
  readonly findings: readonly ReviewedFinding[];
}

export interface AttentionPoint {
  readonly weakening: Weakening;
  readonly change: Change;
}

export interface GrownFinding {
  readonly finding: ReviewedFinding;
  /** The money in it before, in cents. */
  readonly from: Cents;
}

export interface FindingChanges {
  readonly added: readonly ReviewedFinding[];
  readonly solved: readonly ReviewedFinding[];
  readonly remaining: readonly ReviewedFinding[];
  /** Those of the remaining ones with more money in it than before. */
  readonly grown: readonly GrownFinding[];
  readonly newlyAccepted: readonly ReviewedFinding[];
  readonly noLongerAccepted: readonly ReviewedFinding[];
}

/** What is different between two versions of a plan, and what follows from it. */
export interface Review extends PlanSums {
  /** What weakens safety or rights, to be looked at first. */
  readonly attention: readonly AttentionPoint[];
  readonly changes: readonly Change[];
  /** Goals of the new version that nobody works on, and that somebody worked on or that were not there before. */
  readonly goalsLeftAlone: readonly Goal[];
  /** Lines under way of which the volume changes: the provider needs a new allocation. */
  readonly newAllocations: readonly Intervention[];
  readonly methods: MethodChanges;
  readonly findings: FindingChanges;
}

/** `today` tells which lines are under way. */
export function comparePlans(old: PlanVersion, now: PlanVersion, today: Day): Review {
  const changes = changesBetween(old.plan.facts, now.plan.facts);
  return {
    attention: [
      ...changes.flatMap((change) => weakeningsIn(change).map((weakening) => ({ weakening, change }))),
      ...coordinatorsWithoutHandover(now.plan, changes).map((change) => ({
        weakening: 'coordinatorWithoutHandover' as const,
        change,
      })),
    ].filter(isFirstOfItsKind),
    changes,
    ...sumsBetween(old.plan, now.plan),
    goalsLeftAlone: goalsLeftAlone(old.plan, now.plan),
    newAllocations: newAllocations(changes, today),
    methods: methodChangesBetween(old.plan, now.plan, changes),
    findings: findingChanges(old.findings, now.findings),
  };
}

/** A plan that was not there before. Everything in it is new, so nothing of it is weaker than it was. */
export function reviewOfAdded(now: PlanVersion): Review {
  return {
    ...NOTHING_CHANGED,
    ...sumsBetween(undefined, now.plan),
    goalsLeftAlone: goalsAlone(now.plan),
    findings: findingChanges([], now.findings),
  };
}

/** A plan that is no longer there. */
export function reviewOfDeleted(old: PlanVersion): Review {
  return { ...NOTHING_CHANGED, ...sumsBetween(old.plan, undefined), findings: findingChanges(old.findings, []) };
}

/** Whether both versions say the same, cost the same and get the same remarks. */
export function isEmptyReview({ changes, household, streams, laws, methods, findings }: Review): boolean {
  const { added, solved, newlyAccepted, noLongerAccepted } = findings;
  return (
    household.from === household.to &&
    methods.effect === undefined &&
    [changes, streams, laws, added, solved, newlyAccepted, noLongerAccepted].every(({ length }) => length === 0)
  );
}

const NOTHING_CHANGED = {
  attention: [],
  changes: [],
  goalsLeftAlone: [],
  newAllocations: [],
  methods: NO_METHOD_CHANGES,
};

function isFirstOfItsKind(point: AttentionPoint, index: number, points: readonly AttentionPoint[]): boolean {
  return points.findIndex((other) => other.weakening === point.weakening && other.change === point.change) === index;
}

function goalsLeftAlone(old: PlanModel, now: PlanModel): readonly Goal[] {
  const wereAlone = new Set(goalsAlone(old).map(({ name }) => name));
  return goalsAlone(now).filter(({ name }) => !wereAlone.has(name));
}

function goalsAlone({ facts }: PlanModel): readonly Goal[] {
  const served = new Set([...facts.lines, ...facts.network, ...facts.appointments].flatMap(({ goals }) => goals));
  return facts.goals.filter((goal) => !served.has(goal));
}

function newAllocations(changes: readonly Change[], today: Day): readonly Intervention[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'changed' || !change.facets.some(({ facet }) => facet === 'omvang')) {
      return [];
    }
    const { fact } = change.new;
    const { fact: before } = change.old;
    const wasUnderWay = isLine(before) && before.period !== undefined && contains(before.period, today);
    return isLine(fact) && wasUnderWay && before.period?.from === fact.period?.from ? [fact] : [];
  });
}

function isLine(fact: { readonly kind: string }): fact is Intervention {
  return fact.kind === 'intervention';
}

/** The same rule about the same fact is the same finding, wherever it stands now and whatever the amounts are. */
function findingChanges(old: readonly ReviewedFinding[], now: readonly ReviewedFinding[]): FindingChanges {
  const before = Map.groupBy(old, keyOf);
  const added: ReviewedFinding[] = [];
  const remaining: ReviewedFinding[] = [];
  const grown: GrownFinding[] = [];
  const newlyAccepted: ReviewedFinding[] = [];
  const noLongerAccepted: ReviewedFinding[] = [];
  for (const finding of now) {
    const earlier = before.get(keyOf(finding))?.shift();
    if (finding.accepted && !earlier?.accepted) {
      newlyAccepted.push(finding);
    } else if (!finding.accepted && earlier?.accepted) {
      noLongerAccepted.push(finding);
    } else {
      (earlier ? remaining : added).push(finding);
      if (earlier?.amount !== undefined && finding.amount !== undefined && finding.amount > earlier.amount) {
        grown.push({ finding, from: earlier.amount });
      }
    }
  }
  return { added, solved: [...before.values()].flat(), remaining, grown, newlyAccepted, noLongerAccepted };
}

function keyOf({ code, subject }: ReviewedFinding): string {
  return `${code} ${subject}`;
}
