import { NOT_IN_FORCE, type RuleDescription } from '../domain/ruleDescription.js';
import type { Language } from '../domain/texts.js';
import type { PageTexts } from '../texts/pageTexts.js';

/** The days on which a rule is in force, in a few words. */
export function inForce({ from, until }: RuleDescription, texts: PageTexts): string {
  if (from === NOT_IN_FORCE) {
    return texts.notInForce;
  }
  if (from !== undefined && until !== undefined) {
    return texts.fromDayUntil(from, until);
  }
  return from !== undefined ? texts.fromDay(from) : until !== undefined ? texts.untilDay(until) : texts.always;
}

/** Since when a rule holds, and whether its sources say so. */
export function sinceWhen(rule: RuleDescription, language: Language, { rule: texts }: PageTexts): string {
  const { noLaw, undated, appliedFrom } = texts.since;
  if (rule.since) {
    return rule.since[language];
  }
  if (rule.from !== undefined) {
    return appliedFrom(rule.from);
  }
  const restsOnLaw = rule.sources.some(({ certainty }) => certainty !== 'practice' && certainty !== 'product');
  return restsOnLaw ? undated : noLaw;
}
