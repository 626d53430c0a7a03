import type { Day } from '../../domain/day.js';
import { civilOf, dayFromCivil } from '../../domain/day.js';
import { dutchDay, englishDay } from '../../domain/dayText.js';
import { placeOf } from '../../domain/fact.js';
import type { Fix } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { splitLine } from '../../domain/lineSplit.js';
import { type Period, splitAt } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { fix } from '../statementFixes.js';
import { article } from '../statutes.js';
import { onDays } from '../wording.js';
import { budgetLines } from './budgetLines.js';

/** The part of a line after the calendar year in which it starts. */
function afterFirstYear({ period }: Intervention): Period | undefined {
  const newYear = period && dayFromCivil(civilOf(period.from).year + 1, 1, 1);
  return period && newYear !== undefined ? splitAt(period, newYear)?.[1] : undefined;
}

function cutAt(plan: PlanModel, line: Intervention, newYear: Day): readonly Fix[] {
  const split = splitLine(plan, line, newYear);
  const title = { nl: `Knip ${line.name} op ${dutchDay(newYear)}`, en: `Cut ${line.name} on ${englishDay(newYear)}` };
  return split ? [fix(title, split.changes, { preferred: true })] : [];
}

export const pgb09 = defineRule({
  code: 'PGB-09',
  title: { nl: 'Wlz-pgb over de jaargrens', en: 'Wlz budget across the turn of the year' },
  severity: 'warning',
  explanation: {
    nl: 'Het zorgkantoor verleent een Wlz-pgb per kalenderjaar. Inzet uit dat pgb loopt dus hoogstens tot en met 31 december; maak voor elk volgend jaar een nieuwe inzet, met het tarief van dat jaar.',
    en: 'The care office grants a Wlz budget per calendar year. A line from that budget therefore runs through 31 December at most; make a new line for every next year, with the tariff of that year.',
  },
  exceptions: [
    { nl: 'De Wlz-indicatie zelf mag doorlopen.', en: 'The Wlz indication itself may run on.' },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Deze inzet stopt op 31 december; voor 2027 komt er een nieuwe, met het tarief van dat jaar.',
    en: 'This line stops on 31 December; for 2027 there will be a new one, with that year’s tariff.',
  },
  sources: [article('Besluit langdurige zorg', 'art. 3.6.1', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const line of budgetLines(plan, ['Wlz'])) {
      const beyond = afterFirstYear(line);
      if (beyond) {
        yield {
          subject: line,
          place: placeOf(line, 'periode'),
          overlap: beyond,
          costOf: line,
          severity: warningUnlessMotivated(line),
          fixes: () => cutAt(plan, line, beyond.from),
          message: (details) => {
            const { nl, en } = onDays(details.overlap);
            return {
              nl: `${line.name} is een Wlz-pgb dat doorloopt na het jaar waarin het begint, ${nl}, maar het zorgkantoor verleent het per kalenderjaar. Laat ${line.name} eindigen op 31 december en maak voor het volgende jaar een nieuwe inzet.`,
              en: `${line.name} is a Wlz budget that runs on after the year in which it starts, ${en}, but the care office grants it per calendar year. End ${line.name} on 31 December and make a new line for the next year.`,
            };
          },
        };
      }
    }
  },
});
