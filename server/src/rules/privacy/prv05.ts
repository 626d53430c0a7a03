import type { Consent } from '../../domain/consent.js';
import type { Day } from '../../domain/day.js';
import { isAbsent, placeOf } from '../../domain/fact.js';
import type { Person } from '../../domain/parties.js';
import { contains } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { birthOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { dayIn } from '../wording.js';

/** From twelve a child consents together with a representative, from sixteen alone (Jeugdwet art. 7.3.4). */
const TOGETHER_FROM = 12;
const ALONE_FROM = 16;

/** Help under which someone else decides for an adult. */
const REPRESENTED_BY: ReadonlySet<string> = new Set(['mentorschap']);

export const prv05 = defineRule({
  code: 'PRV-05',
  title: { nl: 'Toestemming van de verkeerde persoon', en: 'Consent of the wrong person' },
  severity: 'error',
  explanation: {
    nl: 'Voor een kind onder de twaalf geeft een wettelijk vertegenwoordiger toestemming, van twaalf tot en met vijftien het kind en een vertegenwoordiger samen, vanaf zestien iemand zelf. Het gaat om de leeftijd op de eerste dag van de toestemming; op de verjaardag geldt de nieuwe leeftijd. Wie het gezag heeft, staat bij de persoon (`gezag`).',
    en: 'For a child under twelve a legal representative consents, from twelve to fifteen the child and a representative together, from sixteen someone alone. What counts is the age on the first day of the consent; on a birthday the new age holds. Who has custody is written with the person (`gezag`).',
  },
  exceptions: [
    {
      nl: 'Voor een volwassene met een mentor mag een ander toestemming geven.',
      en: 'For an adult with a mentor someone else may consent.',
    },
  ],
  mended: {
    nl: 'Noor is 9; haar moeder, die het gezag heeft, geeft de toestemming.',
    en: 'Noor is 9; her mother, who has custody, gives the consent.',
  },
  sources: [article('Jeugdwet', 'art. 7.3.4 lid 2', 2026)],
  *check(plan) {
    for (const consent of plan.facts.consents) {
      const day = consent.validity?.from;
      if (day !== undefined && !isAbsent(consent, 'van') && !consent.unclear.has('van')) {
        for (const person of consent.persons) {
          const lack = lacking(plan, consent, person, day);
          if (lack) {
            yield wrong(consent, person, day, lack);
          }
        }
      }
    }
  },
});

/** Who should have consented and did not. */
type Lack = 'self' | 'representative' | 'both';

function lacking(plan: PlanModel, consent: Consent, person: Person, day: Day): Lack | undefined {
  const isOlder = isAged(plan, person, day, ALONE_FROM);
  const isOldEnough = isAged(plan, person, day, TOGETHER_FROM);
  if (isOlder === undefined || isOldEnough === undefined) {
    return undefined;
  }
  const bySelf = consent.givers.includes(person);
  if (isOlder) {
    return bySelf || isRepresented(plan, person, day) ? undefined : 'self';
  }
  const byRepresentative = mayBeByRepresentative(consent, person);
  if (!isOldEnough) {
    return byRepresentative ? undefined : 'representative';
  }
  if (bySelf) {
    return byRepresentative ? undefined : 'representative';
  }
  return byRepresentative ? 'self' : 'both';
}

/** Undefined when the day of birth is not known. */
function isAged(plan: PlanModel, person: Person, day: Day, age: number): boolean | undefined {
  const days = plan.atAge(person, age);
  return days && contains(days, day);
}

/** Where the plan does not say who has custody, anyone but the child may have it. */
function mayBeByRepresentative({ givers }: Consent, person: Person): boolean {
  const isKnown = person.custody.length > 0 && !person.unclear.has('gezag');
  return isKnown ? givers.some((giver) => person.custody.includes(giver)) : givers.some((giver) => giver !== person);
}

function isRepresented(plan: PlanModel, person: Person, day: Day): boolean {
  return plan
    .linesFor(person)
    .some(({ service, period }) => service && REPRESENTED_BY.has(service.name) && period && contains(period, day));
}

function wrong(consent: Consent, person: Person, day: Day, lack: Lack): Report {
  return {
    subject: consent,
    place: placeOf(consent, 'van'),
    related: [birthOf(person)],
    message: () => {
      const on = dayIn(day);
      const who = {
        self: { nl: `${person.name} zelf`, en: person.name },
        representative: {
          nl: `een wettelijk vertegenwoordiger van ${person.name}`,
          en: `a legal representative of ${person.name}`,
        },
        both: {
          nl: `${person.name} en een wettelijk vertegenwoordiger`,
          en: `${person.name} and a legal representative`,
        },
      }[lack];
      return {
        nl: `${consent.name} geldt zo niet: op ${on.nl} is toestemming nodig van ${who.nl}; vul \`van\` aan of vraag de toestemming opnieuw.`,
        en: `${consent.name} does not hold like this: on ${on.en} consent of ${who.en} is needed; complete \`van\` or ask for consent again.`,
      };
    },
  };
}
