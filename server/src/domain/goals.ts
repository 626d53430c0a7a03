import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Fraction } from './fraction.js';
import type { Intervention } from './intervention.js';
import type { Party, Person } from './parties.js';

export interface Measurement {
  readonly day: Day;
  readonly value: Fraction;
}

export interface Indicator extends Fact {
  readonly kind: 'indicator';
  /** What is counted, as the family says it. */
  readonly label: string | undefined;
  /** Ascending by day. */
  readonly measurements: readonly Measurement[];
}

export interface Goal extends Fact {
  readonly kind: 'goal';
  readonly label: string | undefined;
  readonly domains: readonly string[];
  readonly persons: readonly Person[];
  readonly owner: Party | undefined;
  readonly indicator: Indicator | undefined;
  readonly baseline: Fraction | undefined;
  readonly target: Fraction | undefined;
  readonly due: Day | undefined;
  readonly evaluationDate: Day | undefined;
  /** Alternatives that were looked at before professional help was arranged. */
  readonly considered: ReadonlySet<string>;
  readonly ownWords: string | undefined;
  readonly sort: string | undefined;
  /** Goal Attainment Scaling: the steps (-2 to +2) that are described. */
  readonly scale: ReadonlyMap<number, string>;
  /** The steps that were reached, as people judged them; ascending by day. */
  readonly scores: readonly GoalScore[];
}

/** A step of the scale (-2 to +2) that was reached on a day. */
export interface GoalScore {
  readonly day: Day;
  readonly step: number;
}

export type Condition =
  | { readonly kind: 'anyOf' | 'allOf'; readonly operands: readonly Condition[] }
  | {
      readonly kind: 'comparison';
      readonly indicator: Indicator;
      readonly operator: '>' | '>=' | '<' | '<=' | '=';
      readonly value: Fraction;
      /** Days that the comparison must hold without interruption; 0 when one measurement is enough. */
      readonly lasting: number;
    }
  | {
      readonly kind: 'trend';
      readonly indicator: Indicator;
      readonly direction: 'rising' | 'falling';
      readonly lasting: number;
    }
  /** Something that happens rather than something that is measured. */
  | { readonly kind: 'occurrence'; readonly text: string };

export interface Deadline {
  readonly amount: number;
  readonly unit: 'days' | 'workingDays' | 'weeks' | 'months';
}

/** What happens when a measurement crosses a line, who does it, and before when. */
export interface Trigger extends Fact {
  readonly kind: 'trigger';
  readonly direction: 'up' | 'down';
  readonly condition: Condition | undefined;
  readonly action: string | undefined;
  readonly responsible: Party | undefined;
  readonly deadline: Deadline | undefined;
  readonly safety: boolean;
  readonly followUps: readonly Day[];
  /** The lines it is about; empty when it does not say. */
  readonly lines: readonly Intervention[];
}
