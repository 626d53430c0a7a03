import type { EffectObstacle } from '../domain/effectCalculator.js';
import type { Cluster } from '../domain/effectClusters.js';
import type { ClockDate, ClockKind } from '../domain/legalClock.js';
import type { NetworkTrend } from '../domain/network.js';
import type { Certainty } from '../domain/ruleDescription.js';

/** What is said about the methods of the field: Effectencalculator, legal clock, network, goal scales, scaling down, ZRM. */
export interface MethodTexts {
  readonly effect: {
    readonly title: (plan: string) => string;
    readonly honesty: string;
    readonly costs: string;
    readonly planCost: string;
    readonly referenceCost: string;
    readonly difference: string;
    readonly percentOf: (percent: string) => string;
    readonly unknown: string;
    readonly effects: string;
    readonly domain: string;
    readonly inReference: string;
    readonly inPlan: string;
    readonly more: string;
    readonly points: (points: number) => string;
    readonly total: string;
    readonly cluster: string;
    readonly clusters: { readonly [C in Cluster]: string };
    readonly notClassified: string;
    readonly cutOffs: (cost: readonly [number, number], effect: readonly [number, number]) => string;
    readonly cutOffsOfProduct: string;
    readonly cutOffsOfPolicy: string;
    readonly cutOffsMixed: string;
    readonly payers: string;
    readonly payer: string;
    readonly nobodyNamed: string;
    readonly outcome: string;
    readonly benefits: string;
    readonly pays: string;
    readonly same: string;
    readonly timelines: string;
    readonly scenario: string;
    readonly plan: string;
    readonly reference: string;
    readonly what: string;
    readonly when: string;
    readonly amount: string;
    readonly obstacles: string;
    readonly obstacle: (obstacle: EffectObstacle) => string;
    readonly withoutPrice: (names: string) => string;
    readonly noReference: string;
  };
  readonly clock: {
    readonly title: (plan: string) => string;
    readonly next: string;
    readonly nothing: string;
    readonly day: string;
    readonly what: string;
    readonly who: string;
    readonly source: string;
    readonly state: string;
    readonly kinds: { readonly [K in ClockKind]: (name: string) => string };
    readonly states: { readonly [S in ClockDate['state']]: string };
    readonly ofPlan: string;
    readonly certainties: { readonly [C in Certainty]: string };
    readonly readIn: (year: number) => string;
  };
  readonly network: {
    readonly title: (plan: string) => string;
    readonly ecoMap: string;
    readonly member: string;
    readonly relation: string;
    readonly offers: string;
    readonly tie: string;
    readonly load: string;
    readonly agreed: string;
    readonly notAgreed: string;
    readonly volume: string;
    readonly change: (from: string, to: string) => string;
    readonly trends: { readonly [T in NetworkTrend]: string };
    readonly people: string;
    readonly hoursPerWeek: string;
    readonly joined: (names: string) => string;
    readonly left: (names: string) => string;
    readonly notInHours: (names: string) => string;
    readonly hoursPerGoal: string;
    readonly goal: string;
    readonly informal: string;
    readonly formal: string;
    readonly nobody: string;
  };
  readonly goal: {
    readonly reachedStep: string;
    readonly step: (step: number, orHigher: boolean, day: string, scored: boolean) => string;
    readonly hours: string;
    readonly hoursOf: (informal: string, formal: string) => string;
  };
  readonly line: {
    readonly afterwards: string;
    readonly ends: string;
  };
  readonly selfReliance: {
    readonly title: string;
    readonly person: string;
    readonly domain: string;
    readonly course: string;
    readonly change: string;
    readonly onceScored: string;
  };
}

/** `+2`, `−1`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
