import { addDays } from '../../domain/day.js';
import { knownDay } from '../../domain/knownDay.js';
import { mayConcern } from '../../domain/lineDecisions.js';
import { contains } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import { isDelivered, wlzDays } from '../../domain/wlzDays.js';
import { warningUnlessMotivated } from '../motivated.js';
import { decisionSide } from '../otherSide.js';
import { payFrom } from '../payFrom.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const PALLIATIVE = 'palliatief-terminaal-thuis';

/** The Wlz already gave care on the day before: by the indication's delivery or by another line. */
function continuesWlz(plan: PlanModel, { line, person, period }: Support): boolean {
  const dayBefore = addDays(period.from, -1);
  return (
    wlzDays(plan, person).some((days) => isDelivered(days) && contains(days.period, dayBefore)) ||
    plan
      .linesFor(person, 'Wlz')
      .some((other) => other !== line && other.period !== undefined && contains(other.period, dayBefore))
  );
}

function cannotTell(plan: PlanModel, { person }: Support): boolean {
  const { unreadable, decisions, lines } = plan.facts;
  return (
    unreadable.has('Decision') ||
    unreadable.has('Intervention') ||
    decisions.some(
      (decision) =>
        mayConcern(decision, person) && (decision.unclear.has('levering') || decision.unclear.has('geldig')),
    ) ||
    lines.some((other) => other.unclear.has('periode') && other.persons.includes(person))
  );
}

export const wlz12 = defineRule({
  code: 'WLZ-12',
  title: {
    nl: 'Palliatief-terminale zorg uit de Wlz zonder eerdere Wlz-zorg',
    en: 'Palliative terminal care under the Wlz without earlier Wlz care',
  },
  severity: 'warning',
  explanation: {
    nl: 'Zorg in de laatste levensfase thuis komt uit de Zvw. Is er helemaal geen indicatie, dan meldt WLZ-19 dat.',
    en: 'Care in the last phase of life at home comes from the Zvw. When there is no indication at all, WLZ-19 reports that.',
  },
  exceptions: [
    {
      nl: 'Wie al Wlz-zorg kreeg, houdt de zorg uit de Wlz: de levering of een andere inzet uit de Wlz loopt dan tot en met de dag ervoor.',
      en: 'Someone who already got Wlz care keeps the care under the Wlz: the delivery or another line from the Wlz then runs through the day before.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De Zvw betaalt de zorg, op een indicatie van de wijkverpleegkundige.',
    en: 'The Zvw pays for the care, on an indication by the district nurse.',
  },
  sources: [article('Besluit langdurige zorg', 'art. 3.1.5 onder a', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Wlz')) {
      const { line, person, service, period } = support;
      if (service.name === PALLIATIVE && !cannotTell(plan, support) && !continuesWlz(plan, support)) {
        yield {
          subject: line,
          related: [...new Set(plan.wlz(person).map(({ indication }) => indication))].map(decisionSide),
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Wlz betaalt ${line.name}, maar ${person.name} kreeg op de dag ervoor nog geen Wlz-zorg: ${nl}. Zorg in de laatste levensfase komt dan uit de Zvw; vraag een indicatie van de wijkverpleegkundige.`,
              en: `The Wlz pays for ${line.name}, but ${person.name} received no Wlz care yet on the day before: ${en}. Care in the last phase of life then comes from the Zvw; ask the district nurse for an indication.`,
            };
          },
          fixes: (details) => payFrom(line, 'Zvw', details.overlap),
        };
      }
    }
  },
});
