import type { Decision } from './funding.js';
import type { Service } from './law.js';
import type { Person } from './parties.js';
import { overlap, type Period } from './period.js';
import type { PlanModel } from './plan.js';
import type { Support } from './support.js';
import type { Decider } from './vocabulary/decisionLists.js';
import type { PropertyKeyword } from './vocabulary.js';

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

/** Help that a decision can open: what, for whom, when. */
export interface OpenableHelp {
  readonly persons: readonly Person[];
  readonly service: Service;
  readonly period: Period;
}

/** Whether a decision opens help: this law (or none named), one of these persons, and this service when it names services. */
export function opens(decision: Decision, { persons, service }: OpenableHelp, lawName: string): boolean {
  return (
    (decision.law === undefined || decision.law.name === lawName) &&
    persons.some((person) => decision.persons.includes(person)) &&
    (decision.services.length === 0 || decision.services.includes(service))
  );
}

/** Granted decisions of the plan that a line could stand on but does not name. */
export function fittingDecisions(plan: PlanModel, help: OpenableHelp, lawName: string): readonly Decision[] {
  return plan.facts.decisions.filter(
    (decision) =>
      decision.law?.name === lawName &&
      decision.status === 'toegekend' &&
      opens(decision, help, lawName) &&
      decision.validity !== undefined &&
      overlap(decision.validity, help.period) !== undefined,
  );
}

/** The decisions of a law that a line stands on for one person: those it names, or those that fit when it names none. */
export function decisionsBehind(plan: PlanModel, support: Support, lawName: string): readonly Decision[] {
  const { line, person, service, period } = support;
  const help = { persons: [person], service, period };
  return line.decisions.length > 0
    ? line.decisions.filter((decision) => opens(decision, help, lawName))
    : fittingDecisions(plan, help, lawName);
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
