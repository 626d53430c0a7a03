import type { Rhythm } from '../domain/cost.js';
import type { Day } from '../domain/day.js';
import type { Severity } from '../domain/finding.js';
import type { GoalStanding } from '../domain/goalStanding.js';
import type { Deadline, Trigger } from '../domain/goals.js';
import type { Tie, TieStrength } from '../domain/ties.js';
import type { TriggerStanding } from '../domain/triggerStanding.js';
import type { DecisionStatus } from '../domain/vocabulary/decisionLists.js';
import type { SupportKind } from '../domain/vocabulary/householdLists.js';
import type { Voice } from '../domain/wellbeing.js';

type Comparison = '>' | '>=' | '<' | '<=' | '=';

/** Days in words, of something that was met. */
export interface FiringWords {
  readonly day: string;
  readonly actBy: string | undefined;
  readonly followedUpOn: string | undefined;
}

/** How a condition of an agreement on scaling is said. */
export interface ConditionTexts {
  readonly comparison: (what: string, operator: Comparison, value: string, lastingDays: number) => string;
  readonly trend: (what: string, direction: 'rising' | 'falling', lastingDays: number) => string;
  readonly between: Readonly<Record<'anyOf' | 'allOf', string>>;
}

/** What stands on the page about a plan; days, periods and amounts come in already written out. */
export interface PlanPageTexts {
  readonly readOn: (day: string) => string;
  /** Days with short months, for tables. */
  readonly shortDay: (day: Day) => string;
  readonly shortFrom: (day: Day) => string;
  readonly shortTo: (day: Day) => string;
  /** What opens the table below a picture. */
  readonly asTable: string;
  readonly rhythm: (quantity: string, per: Rhythm | 'once') => string;
  readonly notices: { readonly kept: string; readonly partial: string; readonly realNames: string };
  /** What a preview says about a document that is no plan. */
  readonly noPlan: string;
  readonly cover: {
    readonly kind: string;
    readonly noPeriod: string;
    readonly coordinator: string;
    readonly nobodyNow: string;
    readonly evaluation: string;
    readonly noEvaluation: string;
    readonly room: string;
    readonly noBudget: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly findingCounts: (errors: number, warnings: number) => string;
    readonly fired: string;
  };
  readonly household: {
    readonly heading: string;
    readonly nobody: string;
    readonly years: (age: number) => string;
    readonly born: string;
    readonly died: string;
    readonly custody: string;
    readonly partner: string;
    readonly situation: string;
    readonly noWords: string;
    readonly everyone: string;
    readonly about: Readonly<Record<Voice['about'], string>>;
    readonly safety: (verdict: string) => string;
  };
  readonly coordination: {
    readonly heading: string;
    readonly caption: string;
    readonly nobody: string;
    readonly who: string;
    readonly organisation: string;
    readonly period: string;
    readonly remark: string;
    readonly now: string;
    readonly process: string;
    readonly shadowing: string;
    readonly handover: (day: string) => string;
    readonly gap: (period: string) => string;
    readonly overlap: (earlier: string, later: string, period: string) => string;
    readonly deputies: string;
    readonly noDeputies: string;
  };
  readonly goals: {
    readonly heading: string;
    readonly none: string;
    readonly persons: string;
    readonly owner: string;
    readonly domains: string;
    readonly due: string;
    readonly evaluated: string;
    readonly network: string;
    readonly lines: string;
    readonly nobody: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly latest: (value: string, day: string) => string;
    readonly standings: Readonly<Record<GoalStanding, string>>;
    readonly measurements: (count: number) => string;
    readonly measurementsOf: (what: string) => string;
    readonly day: string;
    readonly value: string;
    readonly start: (value: string) => string;
    readonly target: (value: string) => string;
  };
  readonly network: {
    readonly heading: string;
    readonly none: string;
    readonly supports: (names: readonly string[]) => string;
    readonly agreed: (day: string) => string;
    readonly noAgreement: string;
    readonly caption: string;
    readonly who: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<Tie['kind'], string>>;
    readonly forWhom: string;
    readonly household: string;
    readonly goals: string;
    readonly noGoals: string;
    readonly strength: string;
    readonly strengths: Readonly<Record<TieStrength, string>>;
    readonly strained: string;
    readonly picture: string;
    readonly pictureWords: (own: number, professional: number) => string;
    readonly ownSide: string;
    readonly professionalSide: string;
  };
  readonly interventions: {
    readonly heading: string;
    readonly none: string;
    readonly caption: string;
    readonly what: string;
    readonly persons: string;
    readonly providers: string;
    readonly period: string;
    readonly volume: string;
    readonly paidBy: string;
    readonly cost: string;
    readonly total: string;
    readonly estimate: string;
    readonly noCost: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly none: string;
    readonly coordination: string;
    readonly nobody: string;
    readonly several: string;
    readonly decisions: string;
    readonly statuses: Readonly<Record<DecisionStatus, string>>;
    readonly lines: (law: string | undefined) => string;
    readonly conflict: (period: string) => string;
    readonly evaluations: string;
    readonly talks: string;
    readonly goals: string;
    readonly held: (day: string) => string;
    readonly picture: string;
    readonly pictureWords: (period: string) => string;
    /** A month above its column; in one letter where there is no room for more. */
    readonly month: (month: number, isWide: boolean) => string;
    readonly today: string;
    readonly caption: string;
    readonly what: string;
    readonly group: string;
    readonly when: string;
    readonly legend: Readonly<Record<'line' | 'decision' | 'tentative' | 'conflict' | 'talk' | 'goal', string>>;
  };
  readonly budget: {
    readonly heading: string;
    readonly caption: string;
    readonly stream: string;
    readonly picture: string;
    readonly planned: string;
    readonly budget: string;
    readonly room: string;
    readonly household: string;
    readonly withoutStream: (law: string) => string;
    readonly noBudget: string;
    readonly left: (amount: string) => string;
    readonly exceeded: (amount: string) => string;
    readonly nothingLeft: string;
    readonly outside: (amount: string) => string;
    readonly barWords: (planned: string, budget: string) => string;
  };
  readonly escalation: ConditionTexts & {
    readonly heading: string;
    readonly none: string;
    readonly here: string;
    readonly directions: Readonly<Record<Trigger['direction'], string>>;
    readonly safety: string;
    readonly condition: (words: string | undefined) => string;
    readonly whoActs: (who: string | undefined, deadline: string | undefined) => string;
    readonly deadline: (deadline: Deadline) => string;
    readonly standings: Readonly<Record<TriggerStanding, string>>;
    readonly firing: (words: FiringWords) => string;
  };
  readonly appointments: {
    readonly heading: string;
    readonly none: string;
    readonly done: (day: string) => string;
    readonly due: (day: string) => string;
    readonly late: (day: string) => string;
    readonly agreed: string;
    readonly nobodyAgreed: string;
    readonly sharing: string;
    readonly consent: (givers: readonly string[], recipients: readonly string[], data: string | undefined) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly accepted: string;
    /** Counted from 1. */
    readonly line: (line: number) => string;
  };
}

/** What stands on the page that the family gets: no codes, no laws, and no amounts unless asked for. */
export interface FamilyPageTexts {
  readonly kind: string;
  readonly forPeriod: (period: string) => string;
  readonly intro: string;
  readonly words: {
    readonly heading: string;
    readonly none: string;
    readonly says: Readonly<Record<Voice['about'], (who: string | undefined) => string>>;
  };
  readonly agreed: {
    readonly heading: string;
    readonly none: string;
    readonly due: (day: string, isPast: boolean) => string;
    readonly owner: (who: string) => string;
    readonly reached: string;
    readonly appointments: string;
    readonly by: (who: readonly string[]) => string;
    readonly until: (day: string, isPast: boolean) => string;
    readonly done: (day: string) => string;
  };
  readonly month: {
    readonly heading: (month: string) => string;
    readonly none: string;
    readonly caption: string;
    readonly who: string;
    readonly what: string;
    readonly forWhom: string;
    readonly howMuch: string;
    readonly cost: string;
    readonly family: string;
    /** What someone of the family's own network does, in the words of a family. */
    readonly offers: Readonly<Record<SupportKind, string>>;
    readonly starts: (day: string) => string;
    readonly stops: (day: string) => string;
  };
  readonly talk: {
    readonly heading: string;
    readonly none: string;
    readonly next: (day: string, who: readonly string[]) => string;
  };
  readonly change: {
    readonly heading: string;
    readonly none: string;
    readonly when: Readonly<Record<Trigger['direction'], string>>;
    readonly noticed: (condition: string) => string;
    readonly condition: ConditionTexts;
    readonly followUp: (action: string, who: string | undefined) => string;
  };
  readonly call: {
    readonly heading: string;
    readonly nobody: string;
    readonly coordinator: (who: string, organisation: string | undefined) => string;
    readonly deputy: (who: string, organisation: string | undefined) => string;
    readonly later: (who: string, day: string) => string;
    readonly phone: string;
    readonly danger: string;
  };
  readonly monthName: (month: number, year: number) => string;
  readonly made: (day: string) => string;
}
