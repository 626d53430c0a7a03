import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import { areStaysKnown, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import { warningUnlessMotivated } from '../motivated.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const SHELTERS: ReadonlySet<string> = new Set(['beschermd-wonen', 'maatschappelijke-opvang', 'vrouwenopvang']);

/** Where a parent stays when the child came along. */
const SHELTER_STAYS: ReadonlySet<string> = new Set(['beschermd-wonen', 'opvang']);

/** Parents with custody, and the adults who share the line. */
function adultsWith(plan: PlanModel, { line, person }: Support): readonly Person[] {
  const parents = plan.facts.persons.filter((one) => person.custody.includes(one));
  return [...new Set([...parents, ...line.persons])].filter((one) => one !== person);
}

/** The days on which an adult of the child's own is in a shelter too; with the age unknown, nobody can tell. */
function daysWithAdult(plan: PlanModel, support: Support): readonly Period[] {
  return adultsWith(plan, support).flatMap((adult) => {
    const adulthood = adult.born === undefined ? support.period : plan.atAge(adult, 18);
    return staysIn(plan, adult, SHELTER_STAYS).flatMap(({ period }) =>
      adulthood ? (overlap(period, adulthood) ?? []) : [],
    );
  });
}

export const wmo11 = defineRule({
  code: 'WMO-11',
  title: {
    nl: 'Opvang of beschermd wonen voor een minderjarige zonder ouder',
    en: 'Shelter or sheltered living for a minor without a parent',
  },
  severity: 'warning',
  explanation: {
    nl: 'Opvang en beschermd wonen uit de Wmo zijn er voor volwassenen, en voor kinderen die met hun ouder meekomen. Een minderjarige alleen hoort bij de Jeugdwet.',
    en: 'Shelter and sheltered living under the Wmo are for adults, and for children who come along with a parent. A minor alone belongs to the Youth Act.',
  },
  exceptions: [
    {
      nl: 'Verblijft op die dagen een ouder met gezag of een andere volwassene van dezelfde inzet ook in de opvang, dan is er geen melding; vanaf de achttiende verjaardag ook niet.',
      en: 'When on those days a parent with custody or another adult of the same line is in the shelter too, there is no finding; nor is there from the eighteenth birthday on.',
    },
    {
      nl: 'Staat bij de inzet een `motivering`, dan blijft de melding als informatie staan.',
      en: 'With a `motivering` on the line it stays as information.',
    },
  ],
  mended: {
    nl: 'Haar moeder gaat mee naar de opvang; de inzet is voor allebei.',
    en: 'Her mother comes along to the shelter; the line is for both.',
  },
  sources: [article('Jeugdwet', 'art. 1.1 (jeugdhulp) en art. 2.3', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Wmo')) {
      const { line, person, service, period } = support;
      const childhood = SHELTERS.has(service.name) ? plan.atAge(person, 0, 18) : undefined;
      const isKnown = !person.unclear.has('gezag') && !line.unclear.has('voor') && areStaysKnown(plan);
      const days = childhood && isKnown ? overlap(childhood, period) : undefined;
      for (const alone of days ? subtract(days, daysWithAdult(plan, support)) : []) {
        yield {
          subject: line,
          related: [birthOf(person)],
          overlap: alone,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Wmo betaalt ${line.name} voor ${person.name}, die nog geen 18 is en er zonder ouder verblijft: ${nl}. Regel verblijf uit de Jeugdwet, of zet de ouder die meekomt bij \`voor\`.`,
              en: `The Wmo pays for ${line.name} for ${person.name}, who is not yet 18 and stays there without a parent: ${en}. Arrange a stay under the Youth Act, or name the parent who comes along after \`voor\`.`,
            };
          },
        };
      }
    }
  },
});
