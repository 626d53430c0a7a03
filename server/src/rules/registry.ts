import { budgetRules } from './budget/index.js';
import { dateRules } from './datums/index.js';
import { doubleRules } from './dubbel/index.js';
import { contributionRules } from './eigenbijdrage/index.js';
import { forensicRules } from './forensisch/index.js';
import { youthRules } from './jeugdwet/index.js';
import { qualityRules } from './kwaliteit/index.js';
import { educationRules } from './onderwijs/index.js';
import { participationRules } from './participatiewet/index.js';
import { personalBudgetRules } from './pgb/index.js';
import { privacyRules } from './privacy/index.js';
import { regieRules } from './regie/index.js';
import type { Rule } from './rule.js';
import { debtRules } from './wgs/index.js';
import { wlzRules } from './wlz/index.js';
import { wmoRules } from './wmo/index.js';
import { zvwRules } from './zvw/index.js';

const registered = [
  ...wlzRules,
  ...zvwRules,
  ...youthRules,
  ...wmoRules,
  ...participationRules,
  ...debtRules,
  ...forensicRules,
  ...educationRules,
  ...personalBudgetRules,
  ...doubleRules,
  ...dateRules,
  ...contributionRules,
  ...regieRules,
  ...privacyRules,
  ...budgetRules,
  ...qualityRules,
] as const;

export type RuleCode = (typeof registered)[number]['code'];

/** Every rule, in the order of the catalogue. */
export const allRules: readonly Rule<RuleCode>[] = registered;

export function ruleOf(code: string): Rule<RuleCode> | undefined {
  return allRules.find((rule) => rule.code === code);
}
