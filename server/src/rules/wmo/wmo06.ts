import { knownDay } from '../../domain/knownDay.js';
import { daysOutsideLife } from '../../domain/lifetime.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import { areStaysKnown, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { birthOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf, verbFor } from '../wording.js';
import { AWAY_FROM_HOME } from './awayFromHome.js';

const DOMESTIC_HELP: ReadonlySet<CareFunction> = new Set<CareFunction>(['huishoudelijke-hulp']);

/** Help that shows that a housemate has limitations too. */
const OWN_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'huishoudelijke-hulp',
  'begeleiding-individueel',
  'begeleiding-24-uur',
  'begeleiding-groep',
  'persoonlijke-verzorging',
  'verpleging',
  'wlz-pakket',
]);

/** Words with which people write why a housemate cannot do the work. */
const EXPLAINS_HOUSEMATE = /\b(?:beperk|overbelast|werk)/i;

function hasOwnCare(plan: PlanModel, person: Person): boolean {
  return (
    person.careNeeds.length > 0 ||
    plan.wlz(person).length > 0 ||
    plan.linesFor(person).some(({ service }) => service !== undefined && does(service, OWN_CARE))
  );
}

/** Who may share the house: someone else, not a client of the line, of the same municipality as far as known. */
function housematesOf(plan: PlanModel, { line, person }: Support): readonly Person[] {
  return plan.facts.persons.filter(
    (other) =>
      !line.persons.includes(other) &&
      (other.municipality ?? plan.facts.municipality) === (person.municipality ?? plan.facts.municipality) &&
      !hasOwnCare(plan, other),
  );
}

/** The days on which someone is an adult and at home. */
function daysAtHome(plan: PlanModel, person: Person, within: Period): readonly Period[] {
  const adulthood = plan.atAge(person, 18);
  const days = adulthood && overlap(adulthood, within);
  const away = [
    ...staysIn(plan, person, AWAY_FROM_HOME).map(({ period }) => period),
    ...daysOutsideLife(person, within).map(({ period }) => period),
  ];
  return days ? subtract(days, away) : [];
}

function sharedDays(plan: PlanModel, support: Support): readonly Stretch<Person>[] {
  const away = staysIn(plan, support.person, AWAY_FROM_HOME).map(({ period }) => period);
  const together = subtract(support.period, away);
  return joinStretches(
    housematesOf(plan, support).flatMap((housemate) =>
      together.flatMap((days) => daysAtHome(plan, housemate, days).map((period) => ({ period, facts: [housemate] }))),
    ),
  );
}

function report({ line, person }: Support, { period, facts: housemates }: Stretch<Person>): Report {
  const names = namesOf(housemates);
  const live = verbFor(
    housemates.length,
    { nl: 'volwassen is en er ook woont', en: 'who is of age lives' },
    { nl: 'volwassen zijn en er ook wonen', en: 'who are of age live' },
  );
  return {
    subject: line,
    related: housemates.map(birthOf),
    overlap: period,
    costOf: line,
    severity: warningUnlessMotivated(line),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `De Wmo betaalt ${line.name} voor ${person.name}, terwijl ${names.nl} ${live.nl}: ${nl}. Onderzoek wat huisgenoten kunnen doen, en leg bij \`motivering\` vast of een beperking, overbelasting of werk dat in de weg staat.`,
        en: `The Wmo pays for ${line.name} for ${person.name}, while ${names.en} ${live.en} there as well: ${en}. Look at what housemates can do, and record under \`motivering\` whether a limitation, overload or work stands in the way.`,
      };
    },
  };
}

export const wmo06 = defineRule({
  code: 'WMO-06',
  title: {
    nl: 'Gebruikelijke hulp van huisgenoten niet uitgelegd',
    en: 'Usual help by housemates not explained',
  },
  severity: 'warning',
  explanation: {
    nl: 'Van volwassen huisgenoten mag het college verwachten dat zij het huishouden doen. Betaalt de Wmo toch hulp bij het huishouden, dan staat bij `motivering` wat hen tegenhoudt: een beperking, overbelasting of werk.',
    en: 'The municipality may expect adult housemates to do the household. When the Wmo pays for domestic help nevertheless, `motivering` says what holds them back: a limitation, overload or work.',
  },
  exceptions: [
    {
      nl: 'Huisgenoten die zelf hulp of verzorging krijgen, minderjarig zijn of ook cliënt van de inzet zijn.',
      en: 'Housemates who get help or care themselves, are minors or are clients of the line too.',
    },
    {
      nl: 'Dagen waarop de cliënt of de huisgenoot niet thuis verblijft.',
      en: 'Days on which the client or the housemate does not stay at home.',
    },
    {
      nl: 'Met een andere motivering dan een beperking, overbelasting of werk blijft de melding als informatie staan.',
      en: 'With another motivation than a limitation, overload or work the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Er staat waarom Kees het huishouden niet kan doen.',
    en: 'It says why Kees cannot do the household work.',
  },
  sources: [
    article('Wmo 2015', 'art. 1.1.1 (gebruikelijke hulp)', 2026),
    article('Wmo 2015', 'art. 1.2.1 onder a', 2026),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of areStaysKnown(plan) ? supportPaidBy(plan, 'Wmo') : []) {
      const { motivation, unclear } = support.line;
      const isExplained = motivation !== undefined && EXPLAINS_HOUSEMATE.test(motivation);
      for (const stretch of does(support.service, DOMESTIC_HELP) && !isExplained && !unclear.has('voor')
        ? sharedDays(plan, support)
        : []) {
        yield report(support, stretch);
      }
    }
  },
});
