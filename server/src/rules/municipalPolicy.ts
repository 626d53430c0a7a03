import type { Severity } from '../domain/finding.js';
import type { Policy, RuleSetting } from '../domain/policy.js';
import { compareSeverity } from '../domain/severity.js';
import type { Rule } from './rule.js';

/** What a municipality wants of each rule that it names; the last word counts. */
export type RuleSettings = ReadonlyMap<string, RuleSetting['setting']>;

export function settingsOf({ ruleSettings }: Policy): RuleSettings {
  return new Map(ruleSettings.map(({ rule, setting }) => [rule, setting]));
}

/** Whether a setting asks for what a municipality may ask: a rule that weighs more, or an advice that stays silent. */
export function mayAskFor(rule: Rule, setting: RuleSetting['setting']): boolean {
  return setting === 'off' ? rule.severity === 'info' : compareSeverity(setting, rule.severity) >= 0;
}

/** Whether nothing is to be heard of a report: the rule waits to be asked for, or its advice was switched off. */
export function isSilenced(rule: Rule, severity: Severity, setting: RuleSetting['setting'] | undefined): boolean {
  const waits = rule.offByDefault === true && (setting === undefined || setting === 'off');
  return waits || (setting === 'off' && mayAskFor(rule, setting) && severity === 'info');
}

/** The severity a municipality gives a report. What weighs less than its rule, because it is motivated, keeps its weight. */
export function raised(rule: Rule, severity: Severity, setting: RuleSetting['setting'] | undefined): Severity {
  const isRaise = setting !== undefined && setting !== 'off' && compareSeverity(setting, severity) > 0;
  return isRaise && compareSeverity(severity, rule.severity) >= 0 ? setting : severity;
}
