import { isMeasurable } from '../../domain/condition.js';
import { workingDaysAtMost } from '../../domain/deadline.js';
import { isAbsent, placeOf } from '../../domain/fact.js';
import type { Trigger } from '../../domain/goals.js';
import { takesPart } from '../../domain/involvement.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { defineRule, type Report } from '../rule.js';
import { listOf } from '../wording.js';

/** Within how many working days someone acts when safety is at stake. */
const SAFETY_WORKING_DAYS = 5;

/** What a trigger cannot do without, with the words for it. */
const PARTS: readonly { readonly keyword: PropertyKeyword; readonly called: Texts }[] = [
  { keyword: 'als', called: { nl: 'een drempel (`als`)', en: 'a threshold (`als`)' } },
  { keyword: 'dan', called: { nl: 'een actie (`dan`)', en: 'an action (`dan`)' } },
  { keyword: 'door', called: { nl: 'een verantwoordelijke (`door`)', en: 'someone responsible (`door`)' } },
  { keyword: 'binnen', called: { nl: 'een termijn (`binnen`)', en: 'a term (`binnen`)' } },
];

export const kwa04 = defineRule({
  code: 'KWA-04',
  title: { nl: 'Afspraak over op- of afschalen is niet compleet', en: 'Agreement on scaling is incomplete' },
  severity: 'error',
  explanation: {
    nl: 'Een afspraak over op- of afschalen zegt wanneer (als), wat (dan), wie (door) en hoe snel (binnen). Ontbreekt er een, dan is dat een fout. Een drempel die niet te meten is, iemand die verder niet in het plan voorkomt, en bij veiligheid een termijn van meer dan vijf werkdagen zijn een waarschuwing.',
    en: 'An agreement on scaling says when (als), what (dan), who (door) and how fast (binnen). If one is missing, that is an error. A threshold that cannot be measured, someone who has no other part in the plan and, for safety, a term of more than five working days are a warning.',
  },
  exceptions: [],
  mended: { nl: 'Er staat wie het doet en hoe snel.', en: 'It says who does it and how soon.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const trigger of plan.facts.triggers) {
      yield* incomplete(trigger);
      yield* weak(plan, trigger);
    }
  },
});

function* incomplete(trigger: Trigger): Generator<Report> {
  const missing = PARTS.filter(({ keyword }) => isAbsent(trigger, keyword)).map(({ called }) => called);
  if (missing.length > 0) {
    yield {
      subject: trigger,
      message: () => {
        const list = listOf(missing);
        const lack = missing.length === 1 ? 'ontbreekt' : 'ontbreken';
        return {
          nl: `Bij ${directionOf(trigger).nl} ${trigger.name} ${lack} ${list.nl}; vul de afspraak aan.`,
          en: `The agreement on ${directionOf(trigger).en}, ${trigger.name}, lacks ${list.en}; complete it.`,
        };
      },
    };
  }
}

interface Weakness {
  readonly keyword: PropertyKeyword;
  readonly text: Texts;
}

function* weak(plan: PlanModel, trigger: Trigger): Generator<Report> {
  const weaknesses = [...weaknessesOf(plan, trigger)];
  const [first] = weaknesses;
  if (first) {
    yield {
      subject: trigger,
      place: placeOf(trigger, first.keyword),
      severity: 'warning',
      message: () => {
        const list = listOf(weaknesses.map(({ text }) => text));
        return {
          nl: `Bij ${directionOf(trigger).nl} ${trigger.name} ${list.nl}; maak de afspraak scherper.`,
          en: `In the agreement on ${directionOf(trigger).en}, ${trigger.name}, ${list.en}; sharpen it.`,
        };
      },
    };
  }
}

function* weaknessesOf(plan: PlanModel, trigger: Trigger): Generator<Weakness> {
  const { condition, responsible, deadline, safety } = trigger;
  if (condition && !isMeasurable(condition)) {
    yield {
      keyword: 'als',
      text: {
        nl: 'is de drempel niet te meten met een indicator',
        en: 'the threshold cannot be measured by an indicator',
      },
    };
  }
  if (responsible && !takesPart(plan, responsible)) {
    const { name } = responsible;
    yield {
      keyword: 'door',
      text: { nl: `komt ${name} verder niet in het plan voor`, en: `${name} has no other part in the plan` },
    };
  }
  if (safety && deadline && workingDaysAtMost(deadline) > SAFETY_WORKING_DAYS) {
    yield {
      keyword: 'binnen',
      text: {
        nl: `is de termijn bij veiligheid langer dan ${SAFETY_WORKING_DAYS} werkdagen`,
        en: `the term is longer than ${SAFETY_WORKING_DAYS} working days while safety is at stake`,
      },
    };
  }
}

function directionOf({ direction }: Trigger): Texts {
  return direction === 'up' ? { nl: 'opschalen', en: 'scaling up' } : { nl: 'afschalen', en: 'scaling down' };
}
