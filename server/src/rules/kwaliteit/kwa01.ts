import { evaluatedBy, evaluationMonths } from '../../domain/evaluated.js';
import { isAbsent } from '../../domain/fact.js';
import type { Goal } from '../../domain/goals.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { defineRule } from '../rule.js';
import { listOf } from '../wording.js';

export const kwa01 = defineRule({
  code: 'KWA-01',
  title: { nl: 'Doel is niet compleet', en: 'Goal is incomplete' },
  severity: 'warning',
  explanation: {
    nl: 'Een doel heeft een eigenaar, een indicator met een begin- en een streefwaarde waarvan is beschreven wat er geteld wordt, en een evaluatie binnen zes maanden na het begin van het plan. De gids kan een kortere of langere termijn geven. Een evaluatie van het hele plan telt voor elk doel.',
    en: 'A goal has an owner, an indicator with a baseline and a target that says what is counted, and an evaluation within six months of the start of the plan. The guide may give a shorter or longer term. An evaluation of the whole plan counts for every goal.',
  },
  exceptions: [],
  mended: {
    nl: 'Het doel heeft een eigenaar, een indicator met begin en streefwaarde, en een evaluatie.',
    en: 'The goal has an owner, an indicator with a start and a target, and an evaluation.',
  },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    for (const goal of plan.facts.goals) {
      const missing = [...lacks(plan, goal)];
      if (missing.length > 0) {
        yield {
          subject: goal,
          message: () => {
            const list = listOf(missing);
            const lack = missing.length === 1 ? 'ontbreekt' : 'ontbreken';
            return {
              nl: `Bij doel ${goal.name} ${lack} ${list.nl}; vul het doel aan.`,
              en: `Goal ${goal.name} lacks ${list.en}; complete the goal.`,
            };
          },
        };
      }
    }
  },
});

function* lacks(plan: PlanModel, goal: Goal): Generator<Texts> {
  if (isAbsent(goal, 'eigenaar')) {
    yield { nl: 'een eigenaar', en: 'an owner' };
  }
  if (isAbsent(goal, 'meet')) {
    yield {
      nl: 'een indicator met begin- en streefwaarde (`meet`)',
      en: 'an indicator with baseline and target (`meet`)',
    };
  } else if (goal.indicator && goal.indicator.label === undefined) {
    const { name } = goal.indicator;
    yield { nl: `een omschrijving van wat ${name} telt`, en: `a description of what ${name} counts` };
  }
  const months = evaluationMonths(plan.facts.policy);
  if (!goal.unclear.has('evaluatie') && !evaluatedBy(plan, goal, months)) {
    yield { nl: `een evaluatie binnen ${months} maanden`, en: `an evaluation within ${months} months` };
  }
}
