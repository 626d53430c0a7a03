import type { ReferenceScenario } from '../domain/referenceScenario.js';
import { lifeDomains } from '../domain/vocabulary.js';
import {
  isEffectProperty,
  isExplanationProperty,
  isPeriodProperty,
  isPostProperty,
  type ReferenceScenario as ReferenceScenarioNode,
} from '../language/generated/ast.js';
import { type PlanFrame, wholePlan } from './partyFacts.js';
import type { Reading } from './reading.js';
import { scoreOf } from './scores.js';
import { StatementReader } from './statement.js';
import { filled, moneyOf, periodOf, wholeNumberOf } from './values.js';

export function readReferenceScenario(
  reading: Reading,
  node: ReferenceScenarioNode,
  frame: PlanFrame,
): ReferenceScenario {
  const s = new StatementReader(reading, node);
  const written = s.one(isPeriodProperty);
  const scenario: ReferenceScenario = {
    ...s.base('referenceScenario', node.label ?? 'referentie'),
    period: written ? periodOf(s, 'periode', written.period, () => scenario, frame) : wholePlan(frame),
    posts: s.all(isPostProperty).map(({ description, amount, source, year }) => ({
      description: filled(description) ?? '',
      amount: moneyOf(s, 'post', amount, () => scenario),
      source: filled(source),
      year: year && wholeNumberOf(s, 'post', year),
    })),
    effects: s.all(isEffectProperty).flatMap((effect) => {
      const domain = s.word('effect', effect.domain, lifeDomains, effect);
      const baseline = scoreOf(s, 'effect', effect.baseline);
      const expected = scoreOf(s, 'effect', effect.expected);
      return domain && baseline !== undefined && expected !== undefined ? [{ domain, baseline, expected }] : [];
    }),
    explanation: filled(s.one(isExplanationProperty)?.text),
  };
  return scenario;
}
