import { addDays } from '../../domain/day.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { isUnclear, mayConcern } from '../../domain/lineDecisions.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { supportPaidBy } from '../../domain/support.js';
import { decisionSide } from '../otherSide.js';
import { recordDecision } from '../recordDecision.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

/** Days before its start that an indication may be given for someone who is already in an institution (Blz art. 3.2.4(2)). */
const RETROACTIVE_DAYS = 14;

function indicationsOf(plan: PlanModel, person: Person): readonly Decision[] {
  return plan.facts.decisions.filter(
    (decision) => decision.decisionKind === 'indicatie' && mayConcern(decision, person),
  );
}

/** Some indication may hold on other days than can be read now. */
function cannotTell(plan: PlanModel, person: Person): boolean {
  return (
    plan.facts.unreadable.has('Decision') ||
    indicationsOf(plan, person).some(
      (indication) => isUnclear(indication) || indication.validity === undefined || indication.law === undefined,
    )
  );
}

function admittedBeforehand(plan: PlanModel, person: Person): readonly Period[] {
  const stays = plan.facts.situations.filter((stay) => stay.person === person && stay.sort === 'wlz-instelling');
  return plan.wlz(person).flatMap(({ indication: { validity } }) => {
    if (!validity) {
      return [];
    }
    const beforehand = { from: addDays(validity.from, -RETROACTIVE_DAYS), to: addDays(validity.from, -1) };
    return plan.facts.unreadable.has('Situation')
      ? beforehand
      : stays.flatMap((stay) => (stay.period ? (overlap(stay.period, beforehand) ?? []) : []));
  });
}

function daysWithIndication(plan: PlanModel, person: Person): readonly Period[] {
  return plan.wlz(person).map(({ period }) => period);
}

export const wlz19 = defineRule({
  code: 'WLZ-19',
  title: {
    nl: 'Wlz zonder (geldige) CIZ-indicatie',
    en: 'Wlz care without a (valid) CIZ indication',
  },
  severity: 'error',
  explanation: {
    nl: 'Voor elke dag Wlz-zorg is een indicatie nodig die het CIZ heeft toegekend en die op die dag geldt.',
    en: 'Every day of Wlz care needs an indication that the CIZ has granted and that holds on that day.',
  },
  exceptions: [
    {
      nl: 'Een indicatie zonder einddatum geldt voor onbepaalde tijd.',
      en: 'An indication without an end holds indefinitely.',
    },
    {
      nl: 'Was iemand door bijzondere omstandigheden al in een instelling (`situatie … wlz-instelling`), dan mag de indicatie de veertien dagen ervoor dekken.',
      en: 'When special circumstances brought someone into an institution already (`situatie … wlz-instelling`), the indication may cover the fourteen days before it.',
    },
  ],
  mended: {
    nl: 'Het pakket begint op 16 april, de eerste dag van de indicatie.',
    en: 'The package begins on 16 April, the first day of the indication.',
  },
  sources: [article('Wlz', 'art. 3.2.3 lid 1', 2026), article('Besluit langdurige zorg', 'art. 3.2.4 lid 2', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['WLZ-12', 'DAT-02'],
  *check(plan) {
    for (const { line, person, period } of supportPaidBy(plan, 'Wlz')) {
      if (!cannotTell(plan, person)) {
        const covered = [...daysWithIndication(plan, person), ...admittedBeforehand(plan, person)];
        for (const overlap of subtract(period, covered)) {
          yield {
            subject: line,
            related: indicationsOf(plan, person).map(decisionSide),
            overlap,
            costOf: line,
            fixes: (details) => recordDecision(plan, line, details.overlap, { kind: 'indicatie', law: 'Wlz' }),
            message: (details) => {
              const { nl, en } = atStake(details);
              return {
                nl: `De Wlz betaalt ${line.name} voor ${person.name} op dagen zonder toegekende indicatie van het CIZ: ${nl}. Leg de indicatie met haar geldigheid vast, of betaal deze dagen uit een andere geldstroom.`,
                en: `The Wlz pays for ${line.name} for ${person.name} on days without an indication granted by the CIZ: ${en}. Record the indication with its validity, or pay these days from another stream.`,
              };
            },
          };
        }
      }
    }
  },
});
