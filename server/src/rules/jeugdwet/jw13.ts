import { asksMoney, contributionDuring } from '../../domain/contributions.js';
import { FOREVER } from '../../domain/day.js';
import type { Contribution } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { paidBy } from '../../domain/plan.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { withoutStatement } from '../statementFixes.js';
import { atStake } from '../wording.js';

const SINCE = knownDay('2016-01-01');

function isForYouthHelp({ law, lines }: Contribution): boolean {
  return law?.name === 'Jeugdwet' || (lines.length > 0 && lines.every((line) => paidBy(line, 'Jeugdwet')));
}

export const jw13 = defineRule({
  code: 'JW-13',
  title: { nl: 'Eigen bijdrage voor jeugdhulp', en: 'Own contribution for youth help' },
  severity: 'error',
  explanation: {
    nl: 'Sinds 1 januari 2016 vraagt de Jeugdwet geen ouderbijdrage meer. Een `eigen-bijdrage` met `wet Jeugdwet`, of een die alleen bij jeugdhulp hoort, hoort dus niet in een plan.',
    en: 'Since 1 January 2016 the Youth Act asks no parental contribution any more. An `eigen-bijdrage` with `wet Jeugdwet`, or one that belongs to youth help only, therefore has no place in a plan.',
  },
  exceptions: [{ nl: 'Een bijdrage van € 0,00 geeft geen melding.', en: 'A contribution of € 0.00 gives no finding.' }],
  mended: {
    nl: 'De ouderbijdrage is weggehaald; het gezin betaalt niets voor de jeugdhulp.',
    en: 'The parents’ contribution was taken out; the family pays nothing for the youth help.',
  },
  since: {
    nl: 'Sinds 1 januari 2016. In 2015 kon er nog een ouderbijdrage zijn.',
    en: 'Since 1 January 2016. In 2015 there could still be a contribution by parents.',
  },
  sources: [
    {
      title: 'Jeugdwet',
      article: 'art. 8.2.1 (vervallen)',
      certainty: 'known-high',
      note: {
        nl: 'De tekst van 2017 drukt art. 8.2.1 nog af; de ouderbijdrage wordt sinds 2016 niet meer geheven.',
        en: 'The text of 2017 still prints art. 8.2.1; the parental contribution is no longer levied since 2016.',
      },
    },
  ],
  from: SINCE,
  precedes: ['EB-01', 'EB-03', 'EB-04', 'EB-06', 'EB-09'],
  *check(plan) {
    for (const contribution of plan.facts.contributions) {
      const { name, period, lines } = contribution;
      const days = period && overlap(period, { from: SINCE, to: FOREVER });
      if (days && asksMoney(contribution) && isForYouthHelp(contribution)) {
        yield {
          subject: contribution,
          related: lines.map(lineSide),
          overlap: days,
          amountDuring: (left) => contributionDuring(contribution, left),
          fixes: () => [withoutStatement(plan, contribution, { preferred: true })],
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${name} is een eigen bijdrage voor jeugdhulp, en die bestaat sinds 2016 niet meer: ${nl}. Haal ${name} uit het plan en vraag terug wat al betaald is.`,
              en: `${name} is an own contribution for youth help, which no longer exists since 2016: ${en}. Take ${name} out of the plan and claim back what was paid.`,
            };
          },
        };
      }
    }
  },
});
