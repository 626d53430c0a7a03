import { contributionDuring } from '../../domain/contributions.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import { overlap, type Period } from '../../domain/period.js';
import { type Stretch, withoutDays } from '../../domain/stretches.js';
import type { Texts } from '../../domain/texts.js';
import { shorten } from '../lineFixes.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { forMinor, forWheelchair, forYoungCouple, inShelter } from './exemptions.js';
import { subscriptionPeriods } from './subscription.js';

function report(contribution: Contribution, why: Texts, { period, facts }: Stretch<RelatedFact>): Report {
  return {
    subject: contribution,
    related: facts.filter(({ fact }, position) => facts.findIndex((other) => other.fact === fact) === position),
    overlap: period,
    amountDuring: (left) => contributionDuring(contribution, left),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${contribution.name} rekent een Wmo-bijdrage ${why.nl}, en dan hoeft die niet te worden betaald: ${nl}. Haal de bijdrage voor deze dagen uit het plan en meld het aan de gemeente of het CAK.`,
        en: `${contribution.name} charges a Wmo contribution ${why.en}, and then none is due: ${en}. Take the contribution for these days out of the plan and tell the municipality or the CAK.`,
      };
    },
    fixes: (details) => shorten(contribution, details.overlap),
  };
}

export const eb03 = defineRule({
  code: 'EB-03',
  title: { nl: 'Wmo-bijdrage waar er geen verschuldigd is', en: 'Wmo contribution where none is due' },
  severity: 'warning',
  explanation: {
    nl: 'Er is geen abonnementstarief verschuldigd voor een rolstoel, voor wie nog geen 18 is (wel voor een woningaanpassing), voor een echtpaar waarvan ten minste een de AOW-leeftijd nog niet heeft, en tijdens opvang van twee of meer nachten achter elkaar. De AOW-leeftijd verschilt per jaar en staat niet in Regieplan: de regel meldt alleen wat zeker is, dus als een van beiden jonger is dan 65. Wie volgens het plan een `partner` heeft, telt als gehuwd. De regel kijkt naar jaren waarvan het abonnementstarief bekend is.',
    en: 'No subscription fee is due for a wheelchair, for someone who is not yet 18 (but it is for a home adaptation), for a couple of whom at least one is below the AOW age, and during shelter of two or more nights in a row. The AOW age differs per year and is not in Regieplan: the rule only reports what is certain, so when one of the two is younger than 65. Someone with a `partner` in the plan counts as married. The rule looks at years of which the subscription fee is known.',
  },
  exceptions: [
    {
      nl: 'Voor een woningaanpassing is ook onder 18 een bijdrage mogelijk.',
      en: 'For a home adaptation a contribution is possible below 18 too.',
    },
  ],
  mended: {
    nl: 'De bijdrage is weggehaald; voor een rolstoel betaalt Anna niets.',
    en: 'The contribution was taken out; Anna pays nothing for a wheelchair.',
  },
  sources: [article('Uitvoeringsbesluit Wmo 2015', 'art. 3.8 lid 3', 2026), article('Wmo 2015', 'art. 2.1.5', 2026)],
  precedes: ['EB-01', 'EB-04', 'EB-06', 'EB-09'],
  *check(plan) {
    for (const contribution of plan.facts.contributions) {
      const due = subscriptionPeriods(plan, contribution);
      const reported: Period[] = [];
      const exemptions = [
        forWheelchair(contribution),
        forMinor(plan, contribution),
        forYoungCouple(plan, contribution),
        inShelter(plan, contribution),
      ];
      for (const { why, stretches } of exemptions) {
        const open = withoutDays(stretches, reported).flatMap(({ period, facts }) =>
          due.flatMap((fee) => {
            const shared = overlap(fee, period);
            return shared ? [{ period: shared, facts }] : [];
          }),
        );
        for (const stretch of open) {
          reported.push(stretch.period);
          yield report(contribution, why, stretch);
        }
      }
    }
  },
});
