import type { Texts } from './texts.js';

/** A fragment of a plan that breaks a rule, and the same fragment mended. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
  /** What the product says about the wrong fragment; nothing when the rule is no law yet. */
  readonly says: readonly Texts[];
}

/** By the code of the rule. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;
