import { formatIso } from '../../domain/day.js';
import { placeOf } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel, ReversedPeriod } from '../../domain/plan.js';
import { keepOnly, replaceAt } from '../fixes.js';
import { planSide } from '../planSide.js';
import { defineRule, type Report } from '../rule.js';
import { dayIn, moneyAtStake, onDays } from '../wording.js';

export const dat01 = defineRule({
  code: 'DAT-01',
  title: { nl: 'Periode kan niet', en: 'Impossible period' },
  severity: 'error',
  explanation: {
    nl: 'Een periode eindigt niet voordat zij begint; één dag mag. Inzet loopt binnen de periode van het plan.',
    en: 'A period does not end before it starts; a single day is fine. Support runs inside the period of the plan.',
  },
  exceptions: [
    {
      nl: 'Is er een goede reden om erbuiten te lopen, schrijf die dan als motivering: het blijft een waarschuwing, want de kosten buiten het plan tellen mee.',
      en: 'If there is a good reason to run outside it, write it as motivering: it stays a warning, because the cost outside the plan counts.',
    },
  ],
  mended: {
    nl: 'De laatste dag is verbeterd: 31 augustus in plaats van 28 februari.',
    en: 'The last day was corrected: 31 August instead of 28 February.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    yield* plan.facts.reversedPeriods.map(reversed);
    const whole = plan.facts.period;
    if (whole) {
      for (const line of plan.facts.lines) {
        yield* outsidePlan(plan, line, whole);
      }
    }
  },
});

function reversed({ fact, place, from, to }: ReversedPeriod): Report {
  return {
    subject: fact,
    place,
    message: () => {
      const first = dayIn(from);
      const last = dayIn(to);
      return {
        nl: `De periode van ${fact.name} eindigt op ${last.nl}, voordat zij op ${first.nl} begint; draai de datums om of verbeter er een.`,
        en: `The period of ${fact.name} ends on ${last.en}, before it starts on ${first.en}; swap the dates or correct one.`,
      };
    },
    fixes: () => [
      replaceAt(
        place,
        `${formatIso(to)} t/m ${formatIso(from)}`,
        { nl: 'Draai de twee datums om', en: 'Swap the two dates' },
        { preferred: false },
      ),
    ],
  };
}

function* outsidePlan(plan: PlanModel, line: Intervention, whole: Period): Generator<Report> {
  const inside = line.period && overlap(line.period, whole);
  for (const outside of line.period ? subtract(line.period, [whole]) : []) {
    yield {
      subject: line,
      place: placeOf(line, 'periode'),
      severity: line.motivation === undefined ? 'error' : 'warning',
      overlap: outside,
      costOf: line,
      related: [planSide(plan, whole)],
      message: (details) => {
        const span = onDays(details.overlap);
        const money = moneyAtStake(details.amount);
        return {
          nl: `${line.name} loopt ${span.nl} buiten de periode van het plan${money.nl}; pas de periode van de inzet of die van het plan aan.`,
          en: `${line.name} runs outside the period of the plan ${span.en}${money.en}; change the period of the support or of the plan.`,
        };
      },
      fixes: () => (inside ? keepOnly(line, inside) : []),
    };
  }
}
