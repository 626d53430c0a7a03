import { calculateEffect } from '../domain/effectCalculator.js';
import type { Cluster } from '../domain/effectClusters.js';
import type { Fact } from '../domain/fact.js';
import type { Cents } from '../domain/money.js';
import { compareNetworks, type NetworkChange, networkOn } from '../domain/network.js';
import { comparedDays } from '../domain/networkGrowth.js';
import type { NetworkMember } from '../domain/parties.js';
import type { PlanModel } from '../domain/plan.js';
import { latestScores } from '../domain/selfRelianceScores.js';
import type { Change } from './changes.js';

/** Someone's last score (1–5) in a life domain, before and after; undefined in a version that has none. */
export interface ScoreChange {
  readonly person: string;
  readonly domain: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What the Effectencalculator comes to; undefined what cannot be computed. */
export interface EffectOutcome {
  /** Plan less reference. */
  readonly difference: Cents | undefined;
  /** Points of the ZRM. */
  readonly effect: number | undefined;
  readonly cluster: Cluster | undefined;
}

/** What two versions of a plan come to by the methods of the field. */
export interface MethodChanges {
  /** Called by the names of the new version. */
  readonly scores: readonly ScoreChange[];
  /** Did the informal network grow, as both versions tell it for the day on which they are read? Undefined when it is the same. */
  readonly network: NetworkChange | undefined;
  /** Undefined when both come to the same; a side is undefined without a reference. */
  readonly effect: { readonly from: EffectOutcome | undefined; readonly to: EffectOutcome | undefined } | undefined;
}

export const NO_METHOD_CHANGES: MethodChanges = { scores: [], network: undefined, effect: undefined };

export function methodChangesBetween(old: PlanModel, now: PlanModel, changes: readonly Change[]): MethodChanges {
  const newNames = new Map<Fact, string>(
    changes.flatMap((change) => (change.kind === 'changed' ? [[change.old.fact, change.new.name] as const] : [])),
  );
  const called = (fact: Fact): string => newNames.get(fact) || fact.name;
  return {
    scores: scoreChanges(old, now, called),
    network: networkChange(old, now, called),
    effect: effectChange(old, now),
  };
}

function scoreChanges(old: PlanModel, now: PlanModel, called: (fact: Fact) => string): readonly ScoreChange[] {
  const before = scoresByKey(old, called);
  const after = scoresByKey(now, called);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    const { person, domain } = to ?? from ?? {};
    return person === undefined || domain === undefined || from?.score === to?.score
      ? []
      : [{ person, domain, from: from?.score, to: to?.score }];
  });
}

function scoresByKey(plan: PlanModel, called: (fact: Fact) => string) {
  return new Map(
    latestScores(plan).map(({ person, domain, score }) => {
      const name = called(person);
      return [`${name} ${domain}`, { person: name, domain, score }];
    }),
  );
}

/** Someone who only got another name neither joined nor left. */
function networkChange(old: PlanModel, now: PlanModel, called: (fact: Fact) => string): NetworkChange | undefined {
  const [before, after] = [comparedDays(old), comparedDays(now)];
  if (!before || !after) {
    return undefined;
  }
  const change = compareNetworks(networkOn(old, before.to), networkOn(now, after.to));
  const without = (members: readonly NetworkMember[], others: readonly NetworkMember[]): readonly NetworkMember[] => {
    const names = new Set(others.map(called));
    return members.filter((member) => !names.has(called(member)));
  };
  const joined = without(change.after.members, change.before.members);
  const left = without(change.before.members, change.after.members);
  return change.trend === 'same' && joined.length + left.length === 0 ? undefined : { ...change, joined, left };
}

function effectChange(old: PlanModel, now: PlanModel): MethodChanges['effect'] {
  const [from, to] = [outcomeOf(old), outcomeOf(now)];
  const isSame = from?.difference === to?.difference && from?.effect === to?.effect && from?.cluster === to?.cluster;
  return isSame && (from === undefined) === (to === undefined) ? undefined : { from, to };
}

function outcomeOf(plan: PlanModel): EffectOutcome | undefined {
  const calculation = calculateEffect(plan);
  if (!calculation) {
    return undefined;
  }
  const { difference, effect, cluster } = calculation;
  return { difference, effect, cluster };
}
