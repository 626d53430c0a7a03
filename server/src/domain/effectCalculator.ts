import { type Cluster, type ClusterCutOffs, clusterOf, cutOffsOf } from './effectClusters.js';
import { type Fraction, fraction } from './fraction.js';
import type { Intervention } from './intervention.js';
import { type Cents, cents, subtractCents, sumCents } from './money.js';
import type { Period } from './period.js';
import type { PlanModel } from './plan.js';
import type { ReferencePost, ReferenceScenario } from './referenceScenario.js';
import { scoresInTime } from './selfRelianceScores.js';

/** What stands in the way of a comparison. */
export type EffectObstacle =
  | 'noPosts'
  | 'noCost'
  | 'noEffects'
  /** A combination of cost and effect that the method does not name. */
  | 'combination'
  | { readonly kind: 'unpricedPost' | 'unpricedLine' | 'unmeasured'; readonly name: string };

/** Something of one of the two scenarios, on the time line that both share. */
export interface ScenarioItem {
  readonly name: string;
  readonly period: Period | undefined;
  /** Undefined when it cannot be computed. */
  readonly amount: Cents | undefined;
}

/** A life domain in both scenarios, in points of the ZRM summed over everyone who was scored twice. */
export interface DomainEffect {
  readonly domain: string;
  readonly reference: { readonly baseline: number; readonly expected: number };
  /** How much the scores rose; undefined when nobody was scored twice. */
  readonly plan: number | undefined;
  /** How much more they rose than they would have. */
  readonly difference: number | undefined;
}

/** What one payer spends in both scenarios; `difference` below 0: the payer benefits from the plan. */
export interface PayerBalance {
  /** A law's name, or what the post calls the payer; undefined for posts that name none. */
  readonly payer: string | undefined;
  readonly plan: Cents;
  readonly reference: Cents;
  readonly difference: Cents;
}

/** The Effectencalculator (rules §4): a plan beside what would have happened without it. Made for learning, no proof. */
export interface EffectCalculation {
  readonly reference: ReferenceScenario;
  /** The time both scenarios are about. */
  readonly period: Period | undefined;
  readonly planItems: readonly ScenarioItem[];
  readonly referenceItems: readonly ScenarioItem[];
  /** Undefined while a line has no cost; lines pro memorie count for nothing. */
  readonly planCost: Cents | undefined;
  readonly referenceCost: Cents | undefined;
  /** Plan less reference. */
  readonly difference: Cents | undefined;
  /** The difference in per cent of the reference cost, exactly. */
  readonly percent: Fraction | undefined;
  readonly domains: readonly DomainEffect[];
  readonly effect: number | undefined;
  readonly cluster: Cluster | undefined;
  readonly cutOffs: ClusterCutOffs;
  readonly payers: readonly PayerBalance[];
  /** Lines pro memorie: known to come, and not in the sums. */
  readonly withoutPrice: readonly Intervention[];
  readonly obstacles: readonly EffectObstacle[];
}

/** What a plan costs and does beside its reference, once everything that the method needs is known. */
export interface EffectComparison {
  readonly planCost: Cents;
  readonly referenceCost: Cents;
  /** How much more the sum of ZRM scores rose than it would have; negative when less. */
  readonly effect: number;
  /** Undefined for a combination that the method does not name. */
  readonly cluster: Cluster | undefined;
}

/** Undefined while a cost or a score is missing. */
export function compareWithReference(plan: PlanModel): EffectComparison | undefined {
  const { planCost, referenceCost, percent, effect, cluster } = calculateEffect(plan) ?? {};
  const isKnown =
    planCost !== undefined && referenceCost !== undefined && effect !== undefined && percent !== undefined;
  return isKnown ? { planCost, referenceCost, effect, cluster } : undefined;
}

/** Undefined without a reference scenario. */
export function calculateEffect(plan: PlanModel): EffectCalculation | undefined {
  const { reference, lines, policy } = plan.facts;
  if (!reference) {
    return undefined;
  }
  const period = reference.period ?? plan.facts.period;
  const planItems = lines.filter(({ estimate }) => !estimate).map((line) => itemOf(plan, line, period));
  const referenceItems = reference.posts.map(({ description, period: days, amount }) => ({
    name: description,
    period: days,
    amount,
  }));
  const planCost = totalOf(planItems);
  const referenceCost = reference.posts.length === 0 ? undefined : totalOf(referenceItems);
  const isComparable = planCost !== undefined && referenceCost !== undefined && referenceCost > 0;
  const domains = reference.effects.map((effect) => domainEffect(plan, effect));
  const effect = effectOf(domains);
  const cutOffs = cutOffsOf(policy);
  const cluster =
    isComparable && effect !== undefined ? clusterOf(planCost, referenceCost, effect, cutOffs) : undefined;
  const difference =
    planCost === undefined || referenceCost === undefined ? undefined : subtractCents(planCost, referenceCost);
  return {
    reference,
    period,
    planItems,
    referenceItems,
    planCost,
    referenceCost,
    difference,
    percent: isComparable ? fraction(BigInt(planCost - referenceCost) * 100n, BigInt(referenceCost)) : undefined,
    domains,
    effect,
    cluster,
    cutOffs,
    payers: payersOf(plan, reference.posts, period),
    withoutPrice: lines.filter(({ estimate }) => estimate),
    obstacles: [
      ...costObstacles(planItems, referenceItems, referenceCost),
      ...effectObstacles(domains),
      ...(isComparable && effect !== undefined && cluster === undefined ? (['combination'] as const) : []),
    ],
  };
}

/** What a line costs within the time of the comparison: a line beside that time costs nothing there. */
function itemOf(plan: PlanModel, line: Intervention, period: Period | undefined): ScenarioItem {
  const amount = isUnpaid(line) ? (plan.cost(line) ?? cents(0)) : amountIn(plan, line, period);
  return { name: line.name, period: line.period, amount };
}

function amountIn(plan: PlanModel, line: Intervention, period: Period | undefined): Cents | undefined {
  const whole = plan.cost(line);
  const isWholePlan = period?.from === plan.facts.period?.from && period?.to === plan.facts.period?.to;
  return whole === undefined || !period || isWholePlan ? whole : (plan.costDuring(line, period) ?? cents(0));
}

/** Help from the family's own people needs no price. */
function isUnpaid({ funding }: Intervention): boolean {
  return funding.length > 0 && funding.every(({ law }) => law?.name === 'Informeel');
}

function totalOf(items: readonly ScenarioItem[]): Cents | undefined {
  const amounts = items.flatMap(({ amount }) => amount ?? []);
  return amounts.length === items.length ? sumCents(amounts) : undefined;
}

function domainEffect(
  plan: PlanModel,
  { domain, baseline, expected }: ReferenceScenario['effects'][number],
): DomainEffect {
  const change = changeOf(plan, domain);
  return {
    domain,
    reference: { baseline, expected },
    plan: change,
    difference: change === undefined ? undefined : change - (expected - baseline),
  };
}

function effectOf(domains: readonly DomainEffect[]): number | undefined {
  const differences = domains.flatMap(({ difference }) => difference ?? []);
  return domains.length === 0 || differences.length < domains.length
    ? undefined
    : differences.reduce((sum, one) => sum + one, 0);
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

function payersOf(
  plan: PlanModel,
  posts: readonly ReferencePost[],
  period: Period | undefined,
): readonly PayerBalance[] {
  const isWholePlan = period?.from === plan.facts.period?.from && period?.to === plan.facts.period?.to;
  const spent = plan.facts.lines
    .flatMap((line) => (!period || isWholePlan ? plan.sharesOf(line) : plan.sharesDuring(line, period)))
    .map(({ funding, amount }) => ({ payer: funding.law?.name, plan: amount, reference: cents(0) }));
  const avoided = posts.flatMap((post) =>
    post.amount === undefined ? [] : [{ payer: payerOf(post), plan: cents(0), reference: post.amount }],
  );
  return [...Map.groupBy([...spent, ...avoided], ({ payer }) => payer)]
    .map(([payer, entries]) => {
      const ours = sumCents(entries.map((entry) => entry.plan));
      const theirs = sumCents(entries.map((entry) => entry.reference));
      return { payer, plan: ours, reference: theirs, difference: subtractCents(ours, theirs) };
    })
    .filter((balance) => balance.plan !== 0 || balance.reference !== 0)
    .toSorted((a, b) => Number(a.payer === undefined) - Number(b.payer === undefined));
}

function payerOf({ payer }: ReferencePost): string | undefined {
  return payer?.kind === 'other' ? payer.name : payer?.law?.name;
}

function* costObstacles(
  planItems: readonly ScenarioItem[],
  referenceItems: readonly ScenarioItem[],
  referenceCost: Cents | undefined,
): Generator<EffectObstacle> {
  for (const { name, amount } of planItems) {
    if (amount === undefined) {
      yield { kind: 'unpricedLine', name };
    }
  }
  for (const { name, amount } of referenceItems) {
    if (amount === undefined) {
      yield { kind: 'unpricedPost', name };
    }
  }
  if (referenceItems.length === 0) {
    yield 'noPosts';
  } else if (referenceCost === 0) {
    yield 'noCost';
  }
}

function* effectObstacles(domains: readonly DomainEffect[]): Generator<EffectObstacle> {
  if (domains.length === 0) {
    yield 'noEffects';
  }
  for (const { domain, plan } of domains) {
    if (plan === undefined) {
      yield { kind: 'unmeasured', name: domain };
    }
  }
}
