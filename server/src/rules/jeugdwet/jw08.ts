import { placeOf } from '../../domain/fact.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { situationDays } from '../../domain/situationDays.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { situations } from '../../domain/vocabulary/householdLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const RESIDENCE: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugdverblijf']);
const AWAY: ReadonlySet<string> = new Set(situations.filter((sort) => sort !== 'thuis'));

/** The name of a municipality, whatever its capitals. */
function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** During a stay the address before it counts, and the plan does not say where that was. */
function daysAway(plan: PlanModel, person: Person): readonly Period[] {
  return [
    ...situationDays(plan, person, AWAY).map(({ period }) => period),
    ...supportPaidBy(plan, 'Jeugdwet')
      .filter((support) => support.person === person && does(support.service, RESIDENCE))
      .map(({ period }) => period),
  ];
}

function* elsewhere(plan: PlanModel, { line, person, period }: Support): Generator<Report> {
  const { municipality: lives } = person;
  const { municipality: pays } = plan.facts;
  if (lives === undefined || pays === undefined || sameName(lives, pays)) {
    return;
  }
  for (const overlap of subtract(period, daysAway(plan, person))) {
    yield {
      subject: line,
      related: [
        {
          fact: person,
          place: placeOf(person, 'gemeente'),
          label: { nl: `${person.name} woont in ${lives}`, en: `${person.name} lives in ${lives}` },
        },
      ],
      overlap,
      costOf: line,
      severity: warningUnlessMotivated(line),
      message: (details) => {
        const { nl, en } = atStake(details);
        return {
          nl: `${pays} betaalt ${line.name} uit de Jeugdwet, maar ${person.name} woont in ${lives}: ${nl}. De gemeente van het woonadres betaalt; vraag ${lives} om de jeugdhulp, of noteer bij \`motivering\` waarom ${pays} betaalt.`,
          en: `${pays} pays for ${line.name} under the Youth Act, but ${person.name} lives in ${lives}: ${en}. The municipality of the home address pays; ask ${lives} for the youth help, or write under \`motivering\` why ${pays} pays.`,
        };
      },
    };
  }
}

export const jw08 = defineRule({
  code: 'JW-08',
  title: { nl: 'Jeugdhulp betaald door een andere gemeente', en: 'Youth help paid by another municipality' },
  severity: 'warning',
  explanation: {
    nl: 'Sinds 1 januari 2022 betaalt de gemeente waar de jeugdige woont. De gemeente boven in het plan betaalt; staat bij de persoon een andere `gemeente`, dan klopt dat niet samen.',
    en: 'Since 1 January 2022 the municipality in which the young person lives pays. The municipality at the top of the plan pays; another `gemeente` on the person does not agree with that.',
  },
  exceptions: [
    {
      nl: 'Verblijft een jeugdige ergens anders, zoals in een pleeggezin, dan telt het adres van vlak daarvoor. Dat adres staat niet in een plan, en dan zwijgt de regel.',
      en: 'When a young person stays elsewhere, such as with a foster family, the address just before counts. A plan does not hold that address, and then the rule is silent.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Noor blijkt gewoon in Voorbeeldstad te wonen; de andere gemeente is weggehaald. Woont zij echt in Waterdam, dan betaalt Waterdam.',
    en: 'Noor turns out to live in Voorbeeldstad; the other municipality was taken out. If she really lives in Waterdam, Waterdam pays.',
  },
  since: {
    nl: 'Sinds 1 januari 2022. Daarvoor gold de gemeente van wie het gezag had.',
    en: 'Since 1 January 2022. Before that the municipality of who had custody counted.',
  },
  sources: [
    article('Jeugdwet', 'art. 1.1 (woonplaats)', 2026),
    {
      title: 'Jeugdwet',
      article: 'art. 1.1 (woonplaats), tot 2022',
      certainty: 'known-high',
      note: {
        nl: 'Tot 1 januari 2022 volgde de woonplaats uit het gezag.',
        en: 'Until 1 January 2022 the place of residence followed from custody.',
      },
    },
  ],
  from: knownDay('2022-01-01'),
  *check(plan) {
    if (plan.facts.unreadable.has('Situation') || plan.facts.unreadable.has('Municipality')) {
      return;
    }
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      yield* elsewhere(plan, support);
    }
  },
});
