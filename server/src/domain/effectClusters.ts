import { type Cents, sumCents } from './money.js';
import type { PlanModel } from './plan.js';
import type { ReferenceScenario } from './referenceScenario.js';
import { scoresInTime } from './selfRelianceScores.js';

/** The six clusters of the Effectencalculator (rules §4), from "cheaper and better" to "dearer for nothing". */
export type Cluster = 1 | 2 | 3 | 4 | 5 | 6;

/** What a plan costs and does beside what would have happened without it. */
export interface EffectComparison {
  readonly planCost: Cents;
  readonly referenceCost: Cents;
  /** How much more the sum of ZRM scores rose than it would have; negative when less. */
  readonly effect: number;
  /** Undefined for a combination that the method does not name. */
  readonly cluster: Cluster | undefined;
}

/** Cut-offs of this product, not of the method (rules §4): per cent of the reference cost, and points of the ZRM. */
const CUT_OFFS = { limitedCost: 5, substantialCost: 25, limitedEffect: 1, substantialEffect: 4 } as const;

type CostStep = 'muchCheaper' | 'cheaper' | 'equal' | 'dearer';
type EffectStep = 'muchMore' | 'more' | 'equal' | 'less';

const CLUSTERS: Record<CostStep, Partial<Record<EffectStep, Cluster>>> = {
  muchCheaper: { muchMore: 1, equal: 3 },
  cheaper: { more: 2, equal: 3 },
  equal: { equal: 4 },
  dearer: { more: 5, equal: 6, less: 6 },
};

/**
 * The plan beside its reference scenario. Undefined unless every post has a price, the prices sum to something, every
 * line of the plan has a cost, and each life domain of the scenario was scored at least twice for someone.
 */
export function compareWithReference(plan: PlanModel): EffectComparison | undefined {
  const { reference } = plan.facts;
  const referenceCost = reference && costOf(reference);
  const effect = reference && effectBeyond(plan, reference);
  const isPriced = plan.facts.lines.every((line) => line.estimate || plan.cost(line) !== undefined);
  if (referenceCost === undefined || referenceCost === 0 || effect === undefined || !isPriced) {
    return undefined;
  }
  const planCost = plan.householdTotal;
  return {
    planCost,
    referenceCost,
    effect,
    cluster: CLUSTERS[costStep(planCost, referenceCost)][effectStep(effect)],
  };
}

function costOf({ posts }: ReferenceScenario): Cents | undefined {
  const amounts = posts.flatMap(({ amount }) => amount ?? []);
  return amounts.length === posts.length ? sumCents(amounts) : undefined;
}

function effectBeyond(plan: PlanModel, { effects }: ReferenceScenario): number | undefined {
  let beyond = 0;
  for (const { domain, baseline, expected } of effects) {
    const change = changeOf(plan, domain);
    if (change === undefined) {
      return undefined;
    }
    beyond += change - (expected - baseline);
  }
  return effects.length === 0 ? undefined : beyond;
}

/** How much the scores of everyone in a life domain rose from the first to the last time; undefined without two times. */
function changeOf(plan: PlanModel, domain: string): number | undefined {
  const ofDomain = scoresInTime(plan).filter((score) => score.domain === domain);
  const changes = [...Map.groupBy(ofDomain, ({ person }) => person).values()].flatMap((scores) => {
    const [first, last] = [scores[0], scores.at(-1)];
    return first && last && first !== last ? [last.score - first.score] : [];
  });
  return changes.length === 0 ? undefined : changes.reduce((sum, change) => sum + change, 0);
}

function costStep(planCost: Cents, referenceCost: Cents): CostStep {
  const saved = (referenceCost - planCost) * 100;
  if (saved >= CUT_OFFS.substantialCost * referenceCost) {
    return 'muchCheaper';
  }
  if (saved >= CUT_OFFS.limitedCost * referenceCost) {
    return 'cheaper';
  }
  return -saved >= CUT_OFFS.limitedCost * referenceCost ? 'dearer' : 'equal';
}

function effectStep(effect: number): EffectStep {
  if (effect >= CUT_OFFS.substantialEffect) {
    return 'muchMore';
  }
  if (effect >= CUT_OFFS.limitedEffect) {
    return 'more';
  }
  return effect === 0 ? 'equal' : 'less';
}
