import type { AnyFact } from '../../domain/anyFact.js';
import type { Decision, FundingStream } from '../../domain/funding.js';
import type { Goal } from '../../domain/goals.js';
import type { Law, Service } from '../../domain/law.js';
import type { Party, Person } from '../../domain/parties.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { serviceFit } from '../../domain/serviceFit.js';
import {
  isDecisionFact,
  isFundingSourceFact,
  isGoalFact,
  isPartyFact,
  isPersonFact,
  isServiceFact,
} from '../../model/kinds.js';

/** What a statement says already, or what is proposed for a new one: what else fits depends on it. */
export interface KnownFacts {
  readonly service: Service | undefined;
  readonly persons: readonly Person[];
  readonly parties: readonly Party[];
  readonly sources: readonly (FundingStream | Law)[];
  readonly decisions: readonly Decision[];
  readonly goals: readonly Goal[];
  readonly period: Period | undefined;
}

export const NOTHING_KNOWN: KnownFacts = {
  service: undefined,
  persons: [],
  parties: [],
  sources: [],
  decisions: [],
  goals: [],
  period: undefined,
};

/** What the properties of a statement name, whether or not the rest of them can be read. */
export function knownFrom(
  properties: readonly (readonly string[])[],
  factsCalled: (name: string) => readonly AnyFact[],
): KnownFacts {
  const named = (keyword: string): readonly AnyFact[] =>
    properties.filter(([first]) => first === keyword).flatMap(([, ...words]) => words.flatMap(factsCalled));
  const decisions = named('op').filter(isDecisionFact);
  return {
    service: named('dienst').find(isServiceFact),
    persons: named('voor').filter(isPersonFact),
    parties: named('door').filter(isPartyFact),
    sources: [...named('uit'), ...named('wet')].filter(isFundingSourceFact),
    decisions,
    goals: named('bij').filter(isGoalFact),
    period: decisions.flatMap(({ validity }) => validity ?? [])[0],
  };
}

/** The laws that pay, as far as they are known. */
export function lawsOf({ sources, decisions }: KnownFacts): readonly Law[] {
  const paying = sources.flatMap((source) => (source.kind === 'law' ? source : (source.law ?? [])));
  return paying.length > 0 ? paying : decisions.flatMap(({ law }) => law ?? []);
}

/**
 * A first proposal for a new line of support that holds together: what is waiting for one (a goal on which nobody works,
 * a decision on which nothing rests), the law that pays for it, and a service with its provider that fits.
 */
export function proposedLine(plan: PlanModel, services: readonly Service[]): KnownFacts {
  const { persons, goals, decisions, streams, lines, period, providerPrices } = plan.facts;
  const goal = goals.find((one) => !lines.some((line) => line.goals.includes(one))) ?? goals[0];
  const granted = decisions.filter(({ status }) => status === 'toegekend');
  const isFree = (decision: Decision): boolean => !lines.some((line) => line.decisions.includes(decision));
  const isForGoal = (decision: Decision): boolean => decision.persons.some((person) => goal?.persons.includes(person));
  const decision =
    granted.find((one) => isFree(one) && isForGoal(one)) ??
    granted.find(isFree) ??
    granted.find(isForGoal) ??
    granted[0];
  const person = decision?.persons[0] ?? goal?.persons[0] ?? persons[0];
  const law = decision?.law ?? streams[0]?.law;
  const source = streams.find((stream) => stream.law !== undefined && stream.law === law) ?? law;
  const within = decision?.validity && period ? overlap(decision.validity, period) : period;
  const setting = { persons: person ? [person] : [], laws: law ? [law] : [], period: within };
  const fitting = services.filter((service) => serviceFit(service, setting, plan).kind === 'fits');
  const supplied = fitting.find((service) => providerPrices.some((price) => price.service === service));
  const service = supplied ?? fitting[0];
  const provider = providerPrices.find((price) => price.service === service)?.provider;
  return {
    service,
    persons: setting.persons,
    parties: provider ? [provider] : [],
    sources: source ? [source] : [],
    decisions: decision ? [decision] : [],
    goals: goal ? [goal] : [],
    period: within,
  };
}
