import type { Cents } from './money.js';
import type { CutOffs, Policy } from './policy.js';

/** The six clusters of the Effectencalculator (rules §4), from "cheaper and better" to "dearer for nothing". */
export type Cluster = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * From where on a difference counts. The method describes its clusters in words only: the numbers are a choice of this
 * product (rules §4), unless a municipality has chosen its own.
 */
export interface ClusterCutOffs {
  /** Whole per cent of the reference cost. */
  readonly cost: CutOffs;
  /** Points of the Zelfredzaamheid-Matrix. */
  readonly effect: CutOffs;
  readonly costChosenBy: 'product' | 'policy';
  readonly effectChosenBy: 'product' | 'policy';
}

const COST_OF_PRODUCT: CutOffs = { limited: 5, substantial: 25 };
const EFFECT_OF_PRODUCT: CutOffs = { limited: 1, substantial: 4 };

export function cutOffsOf({ costCutOffs, effectCutOffs }: Policy): ClusterCutOffs {
  return {
    cost: costCutOffs ?? COST_OF_PRODUCT,
    effect: effectCutOffs ?? EFFECT_OF_PRODUCT,
    costChosenBy: costCutOffs ? 'policy' : 'product',
    effectChosenBy: effectCutOffs ? 'policy' : 'product',
  };
}

type CostStep = 'muchCheaper' | 'cheaper' | 'equal' | 'dearer';
type EffectStep = 'muchMore' | 'more' | 'equal' | 'less';

const CLUSTERS: Record<CostStep, Partial<Record<EffectStep, Cluster>>> = {
  muchCheaper: { muchMore: 1, equal: 3 },
  cheaper: { more: 2, equal: 3 },
  equal: { equal: 4 },
  dearer: { more: 5, equal: 6, less: 6 },
};

/**
 * The cluster of a plan beside its reference; undefined for a combination that the method does not name.
 * `effect` is how many points of the ZRM more the plan brought; `referenceCost` is above 0.
 */
export function clusterOf(
  planCost: Cents,
  referenceCost: Cents,
  effect: number,
  cutOffs: ClusterCutOffs,
): Cluster | undefined {
  return CLUSTERS[costStep(planCost, referenceCost, cutOffs.cost)][effectStep(effect, cutOffs.effect)];
}

function costStep(planCost: Cents, referenceCost: Cents, { limited, substantial }: CutOffs): CostStep {
  const saved = (referenceCost - planCost) * 100;
  if (saved >= substantial * referenceCost) {
    return 'muchCheaper';
  }
  if (saved >= limited * referenceCost) {
    return 'cheaper';
  }
  return -saved >= limited * referenceCost ? 'dearer' : 'equal';
}

/** Fewer points than `limited` are no difference; the points are whole, so with the product's own cut-off that is 0. */
function effectStep(effect: number, { limited, substantial }: CutOffs): EffectStep {
  if (effect >= substantial) {
    return 'muchMore';
  }
  if (effect >= limited) {
    return 'more';
  }
  return -effect >= limited ? 'less' : 'equal';
}
