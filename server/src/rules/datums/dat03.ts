import { addDays } from '../../domain/day.js';
import { placeOf } from '../../domain/fact.js';
import { hasFollowUp } from '../../domain/followUp.js';
import type { Decision } from '../../domain/funding.js';
import { isUnclear } from '../../domain/lineDecisions.js';
import { days, type Period, period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { planSide } from '../planSide.js';
import { defineRule, type Report } from '../rule.js';
import { dayIn, onDays } from '../wording.js';

/** Eight weeks: so close to the end of the plan, a decision that ends is easily forgotten. */
const SHORT_BEFORE_END = 56;

export const dat03 = defineRule({
  code: 'DAT-03',
  title: { nl: 'Besluit eindigt kort voor het einde van het plan', en: 'Decision ends shortly before the plan does' },
  severity: 'info',
  explanation: {
    nl: 'Eindigt een toegekend besluit minder dan acht weken voor het einde van het plan, dan is er voor de laatste weken iets nodig: een nieuw besluit, of inzet die erop volgt.',
    en: 'When a granted decision ends less than eight weeks before the plan does, something is needed for the last weeks: a new decision, or support that follows.',
  },
  exceptions: [
    {
      nl: 'Staat dat vervolg in het plan, of loopt het besluit door tot en met de laatste dag, dan is er geen melding.',
      en: 'When that sequel stands in the plan, or the decision runs through the last day, there is no finding.',
    },
  ],
  mended: { nl: 'Het vervolgbesluit sluit aan op het eerste.', en: 'The next decision follows on the first.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    const whole = plan.facts.period;
    if (whole && !plan.facts.unreadable.has('Decision') && !plan.facts.unreadable.has('Intervention')) {
      for (const decision of plan.facts.decisions) {
        yield* endsTooSoon(plan, decision, whole);
      }
    }
  },
});

function* endsTooSoon(plan: PlanModel, decision: Decision, whole: Period): Generator<Report> {
  const { validity, status } = decision;
  if (!validity || status !== 'toegekend' || isUnclear(decision)) {
    return;
  }
  const rest = period(addDays(validity.to, 1), whole.to);
  if (!rest || days(rest) >= SHORT_BEFORE_END || hasFollowUp(plan, decision, validity)) {
    return;
  }
  yield {
    subject: decision,
    place: placeOf(decision, 'geldig'),
    overlap: rest,
    related: [planSide(plan, whole)],
    message: (details) => {
      const end = dayIn(validity.to);
      const span = onDays(details.overlap);
      return {
        nl: `${decision.name} eindigt op ${end.nl}, terwijl het plan ${span.nl} nog doorloopt zonder vervolg; vraag op tijd een nieuw besluit of spreek af wat erna komt.`,
        en: `${decision.name} ends on ${end.en}, while the plan continues ${span.en} without a follow-up; ask for a new decision in time or agree on what comes after.`,
      };
    },
  };
}
