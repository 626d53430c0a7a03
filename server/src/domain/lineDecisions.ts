import type { Decision } from './funding.js';
import type { Person } from './parties.js';
import { overlap } from './period.js';
import type { PlanModel } from './plan.js';
import type { Support } from './support.js';
import type { Decider, PropertyKeyword } from './vocabulary.js';

/** Properties without which a decision cannot be weighed. */
const WEIGHED: readonly PropertyKeyword[] = [
  'wet',
  'soort',
  'voor',
  'door',
  'status',
  'geldig',
  'levering',
  'verlengd',
  'dienst',
];

/** Whether part of the decision is written but not understood, so that nothing can be said about what it lacks. */
export function isUnclear(decision: Decision): boolean {
  return WEIGHED.some((keyword) => decision.unclear.has(keyword));
}

/** Whether a decision is about a person, or may be as soon as its unclear `voor` is mended. */
export function mayConcern(decision: Decision, person: Person): boolean {
  return decision.persons.includes(person) || decision.unclear.has('voor');
}

/** Whether a decision opens this help: this law (or none named), this person, and this service when it names services. */
export function opens(decision: Decision, { person, service }: Support, lawName: string): boolean {
  return (
    (decision.law === undefined || decision.law.name === lawName) &&
    decision.persons.includes(person) &&
    (decision.services.length === 0 || decision.services.includes(service))
  );
}

/** Granted decisions of the plan that a line could stand on but does not name. */
export function fittingDecisions(plan: PlanModel, support: Support, lawName: string): readonly Decision[] {
  return plan.facts.decisions.filter(
    (decision) =>
      decision.law?.name === lawName &&
      decision.status === 'toegekend' &&
      opens(decision, support, lawName) &&
      decision.validity !== undefined &&
      overlap(decision.validity, support.period) !== undefined,
  );
}

/** The decisions of a law that a line stands on: those it names, or those that fit when it names none. */
export function decisionsBehind(plan: PlanModel, support: Support, lawName: string): readonly Decision[] {
  const named = support.line.decisions;
  return named.length > 0
    ? named.filter((decision) => opens(decision, support, lawName))
    : fittingDecisions(plan, support, lawName);
}

/** Who decides when a decision does not say so. A referral has no usual author. */
const USUAL_DECIDER = {
  beschikking: 'gemeente',
  verwijzing: undefined,
  indicatie: 'ciz',
  machtiging: 'rechter',
  bepaling: 'gi',
  titel: 'rechter',
} as const satisfies Record<Decision['decisionKind'], Decider | undefined>;

/** Who decided: as written, else as its kind implies. */
export function deciderOf(decision: Decision): Decider | undefined {
  return decision.decider ?? USUAL_DECIDER[decision.decisionKind];
}
