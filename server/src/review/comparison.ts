import type { Day } from '../domain/day.js';
import type { Severity } from '../domain/finding.js';
import type { Goal } from '../domain/goals.js';
import type { Intervention } from '../domain/intervention.js';
import { type Cents, cents, subtractCents } from '../domain/money.js';
import { contains } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import type { Texts } from '../domain/texts.js';
import { type Change, changesBetween } from './changes.js';
import { coordinatorsWithoutHandover } from './handovers.js';
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

/** A sum before and after, in cents; undefined on the side where there is no such sum. */
export interface SumChange {
  /** The stream or the law. */
  readonly name: string;
  readonly from: Cents | undefined;
  readonly to: Cents | undefined;
  readonly difference: Cents;
}

export interface AttentionPoint {
  readonly weakening: Weakening;
  readonly change: Change;
}

export interface FindingChanges {
  readonly added: readonly ReviewedFinding[];
  readonly solved: readonly ReviewedFinding[];
  readonly remaining: readonly ReviewedFinding[];
  readonly newlyAccepted: readonly ReviewedFinding[];
  readonly noLongerAccepted: readonly ReviewedFinding[];
}

/** What is different between two versions of a plan, and what follows from it. */
export interface Review {
  /** What weakens safety or rights, to be looked at first. */
  readonly attention: readonly AttentionPoint[];
  readonly changes: readonly Change[];
  readonly household: SumChange;
  readonly streams: readonly SumChange[];
  readonly laws: readonly SumChange[];
  /** Goals of the new version that nobody works on, and that somebody worked on or that were not there before. */
  readonly goalsLeftAlone: readonly Goal[];
  /** Lines under way of which the volume changes: the provider needs a new allocation. */
  readonly newAllocations: readonly Intervention[];
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
    household: sumChange('', old.plan.householdTotal, now.plan.householdTotal),
    streams: sumChanges(streamSums(old.plan), streamSums(now.plan)),
    laws: sumChanges(lawSums(old.plan), lawSums(now.plan)),
    goalsLeftAlone: goalsLeftAlone(old.plan, now.plan),
    newAllocations: newAllocations(changes, today),
    findings: findingChanges(old.findings, now.findings),
  };
}

function isFirstOfItsKind(point: AttentionPoint, index: number, points: readonly AttentionPoint[]): boolean {
  return points.findIndex((other) => other.weakening === point.weakening && other.change === point.change) === index;
}

function streamSums(plan: PlanModel): ReadonlyMap<string, Cents> {
  return new Map(plan.facts.streams.map((stream) => [stream.name, plan.streamTotal(stream)]));
}

function lawSums(plan: PlanModel): ReadonlyMap<string, Cents> {
  return new Map([...plan.lawTotals].map(([law, total]) => [law.name, total]));
}

/** Only what differs. */
function sumChanges(old: ReadonlyMap<string, Cents>, now: ReadonlyMap<string, Cents>): readonly SumChange[] {
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => sumChange(name, old.get(name), now.get(name)))
    .filter(({ from, to }) => from !== to);
}

function sumChange(name: string, from: Cents | undefined, to: Cents | undefined): SumChange {
  return { name, from, to, difference: subtractCents(to ?? cents(0), from ?? cents(0)) };
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
    }
  }
  return { added, solved: [...before.values()].flat(), remaining, newlyAccepted, noLongerAccepted };
}

function keyOf({ code, subject }: ReviewedFinding): string {
  return `${code} ${subject}`;
}
