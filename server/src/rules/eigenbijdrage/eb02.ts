import { wholeMonths } from '../../domain/calendarMonths.js';
import { contributionDuring } from '../../domain/contributions.js';
import type { Contribution, Decision } from '../../domain/funding.js';
import { partnersOf } from '../../domain/household.js';
import type { Intervention } from '../../domain/intervention.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { supportPaidBy } from '../../domain/support.js';
import { isDelivered, wlzStretches } from '../../domain/wlzDays.js';
import { shorten } from '../lineFixes.js';
import { deliveryOf, lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

type Owed = Stretch<Decision | Intervention>;

/** The Wlz asks a contribution from the eighteenth birthday on (Blz art. 3.3.1.1). */
function wlzContributions(plan: PlanModel, person: Person): readonly Owed[] {
  const adulthood = plan.atAge(person, 18);
  return adulthood ? wlzStretches(plan, person, isDelivered, adulthood) : [];
}

/** Sheltered living has a contribution of its own; a contribution in the resident's own name may be just that one. */
function shelteredLivingContributions(plan: PlanModel, person: Person): readonly Owed[] {
  return supportPaidBy(plan, 'Wmo').flatMap(({ line, person: resident, service, period }) =>
    resident === person && service.name === 'beschermd-wonen' ? [{ period, facts: [line] }] : [],
  );
}

/** The calendar months in which the client or the partner, who pay one contribution together, owes another one. */
function monthsOwed(plan: PlanModel, { persons }: Contribution): readonly Owed[] {
  const partners = persons.flatMap((person) => partnersOf(plan, person)).filter((person) => !persons.includes(person));
  const owed = [
    ...[...persons, ...partners].flatMap((person) => wlzContributions(plan, person)),
    ...partners.flatMap((person) => shelteredLivingContributions(plan, person)),
  ];
  return joinStretches(owed.map(({ period, facts }) => ({ period: wholeMonths(period), facts })));
}

function report(contribution: Contribution, days: Period, facts: Owed['facts']): Report {
  return {
    subject: contribution,
    related: facts.map((fact) => (fact.kind === 'decision' ? deliveryOf(fact) : lineSide(fact))),
    overlap: days,
    amountDuring: (left) => contributionDuring(contribution, left),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${contribution.name} rekent een Wmo-bijdrage in maanden waarin de cliënt of de partner al een bijdrage voor de Wlz of beschermd wonen betaalt: ${nl}. Laat ${contribution.name} eindigen met de maand ervoor.`,
        en: `${contribution.name} charges a Wmo contribution in months in which the client or the partner already pays one for the Wlz or sheltered living: ${en}. End ${contribution.name} with the month before.`,
      };
    },
    fixes: ({ overlap: months }) => shorten(contribution, months),
  };
}

export const eb02 = defineRule({
  code: 'EB-02',
  title: {
    nl: 'Wmo-bijdrage naast een Wlz-bijdrage of bijdrage voor beschermd wonen',
    en: 'Wmo contribution beside one for the Wlz or sheltered living',
  },
  severity: 'warning',
  explanation: {
    nl: 'Wie zelf of via de echtgenoot een eigen bijdrage voor de Wlz of voor beschermd wonen betaalt, betaalt geen Wmo-abonnementstarief daarnaast. Regieplan rekent per kalendermaand: ook de maand waarin de levering begint telt mee, de maand ervoor niet.',
    en: 'Someone who pays a contribution for the Wlz or for sheltered living, personally or through a spouse, pays no Wmo subscription fee beside it. Regieplan counts calendar months: the month in which delivery starts counts too, the month before does not.',
  },
  exceptions: [
    {
      nl: 'De Wlz vraagt een bijdrage vanaf 18 jaar; een indicatie zonder levering telt niet.',
      en: 'The Wlz asks a contribution from the age of 18; an indication without delivery does not count.',
    },
  ],
  mended: {
    nl: 'De Wmo-bijdrage stopt op 31 maart; vanaf april is er een bijdrage voor de Wlz.',
    en: 'The Wmo contribution stops on 31 March; from April on there is one for the Wlz.',
  },
  sources: [article('Uitvoeringsbesluit Wmo 2015', 'art. 3.8 lid 3 onder a', 2026)],
  precedes: ['EB-01', 'EB-03', 'EB-06'],
  *check(plan) {
    for (const contribution of plan.facts.contributions) {
      const { law, period } = contribution;
      for (const { period: months, facts } of law?.name === 'Wmo' && period ? monthsOwed(plan, contribution) : []) {
        const days = period && overlap(months, period);
        if (days) {
          yield report(contribution, days, facts);
        }
      }
    }
  },
});
