import type { Tariff } from './cost.js';
import type { Severity } from './finding.js';
import type { Service } from './law.js';
import type { Cents } from './money.js';
import type { Period } from './period.js';
import type { Place } from './place.js';

/** What a municipality wants of one rule: at least this severe, or not at all. */
export interface RuleSetting {
  readonly rule: string;
  readonly setting: Severity | 'off';
  readonly place: Place;
  /** Where the rule's code stands. */
  readonly codePlace: Place;
}

/** From where on a difference is limited, and from where on substantial; `limited` is the lower one. */
export interface CutOffs {
  readonly limited: number;
  readonly substantial: number;
}

/** What a municipality's guide lays down; undefined where it says nothing. */
export interface Policy {
  /** Households per coordinator, at most. */
  readonly caseload: number | undefined;
  /** Months between evaluations, at most. */
  readonly evaluationMonths: number | undefined;
  /** Whole per cent of the reference cost from which a difference in cost counts. */
  readonly costCutOffs: CutOffs | undefined;
  /** Points of the Zelfredzaamheid-Matrix from which a difference in effect counts. */
  readonly effectCutOffs: CutOffs | undefined;
  /** The step of a goal's scale on which everyone starts: -2 or -1. */
  readonly goalStart: number | undefined;
  /** Highest amount that a role may decide on. */
  readonly mandates: ReadonlyMap<string, Cents>;
  /** Per rule code: another severity, or `off`. */
  readonly ruleSettings: readonly RuleSetting[];
  readonly personalBudgetMaxima: readonly {
    readonly service: Service;
    readonly tariff: Tariff;
    readonly period: Period;
  }[];
}

export const NO_POLICY: Policy = {
  caseload: undefined,
  evaluationMonths: undefined,
  costCutOffs: undefined,
  effectCutOffs: undefined,
  goalStart: undefined,
  mandates: new Map(),
  ruleSettings: [],
  personalBudgetMaxima: [],
};
