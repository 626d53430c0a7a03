import type { RelatedFact } from '../../domain/finding.js';
import { helpedPersons } from '../../domain/helped.js';
import { supervisionMeasures } from '../../domain/measures.js';
import type { Person } from '../../domain/parties.js';
import { contains, overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { defineRule } from '../rule.js';
import { namesOf, verbFor } from '../wording.js';

/** From this age someone agrees for themselves. */
const OWN_WORD = 16;

export const reg10 = defineRule({
  code: 'REG-10',
  title: { nl: 'Gezin is niet akkoord met het plan', en: 'Family has not agreed to the plan' },
  severity: 'warning',
  explanation: {
    nl: 'Het plan en de regisseur zijn van het gezin: iedereen van zestien jaar of ouder voor wie het plan hulp of een doel heeft, gaat akkoord (`akkoord Naam datum`).',
    en: 'The plan and the coordinator are the family’s: everyone of sixteen or older for whom the plan has help or a goal agrees (`akkoord Name date`).',
  },
  exceptions: [
    {
      nl: 'Voor een jonger kind is het akkoord van een ander uit het gezin genoeg.',
      en: 'For a younger child the agreement of someone else of the family is enough.',
    },
    {
      nl: 'Onder een maatregel van de kinderrechter of een strafrechtelijke titel is akkoord niet nodig.',
      en: 'Under a measure of the juvenile court or a criminal-law title no agreement is needed.',
    },
  ],
  mended: { nl: 'Noor is 16 en gaat zelf ook akkoord.', en: 'Noor is 16 and agrees herself too.' },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    const { agreements, unreadable, header } = plan.facts;
    const helped = helpedPersons(plan);
    const isKnown = !unreadable.has('Agreement') && agreements.every(({ unclear }) => !unclear.has('bij'));
    if (helped.length === 0 || !isKnown || isCompulsory(plan)) {
      return;
    }
    const agreed = new Set(agreements.map(({ party }) => party));
    if (!plan.facts.persons.some((person) => agreed.has(person))) {
      yield {
        subject: header,
        message: () => ({
          nl: 'Niemand van het gezin is akkoord met dit plan en de regisseur; bespreek het plan en schrijf `akkoord` met een naam en de datum.',
          en: 'Nobody of the family has agreed to this plan and its coordinator; discuss the plan and write `akkoord` with a name and the date.',
        }),
      };
      return;
    }
    const missing = helped.filter((person) => speaksForSelf(plan, person) && !agreed.has(person));
    const [first] = missing;
    if (first) {
      const names = namesOf(missing);
      const are = verbFor(missing.length, { nl: 'is', en: 'has' }, { nl: 'zijn', en: 'have' });
      yield {
        subject: first,
        related: missing.slice(1).map(personSide),
        message: () => ({
          nl: `${names.nl} ${are.nl} nog niet akkoord met dit plan, dat ook hulp of een doel voor ${names.nl} heeft; bespreek het en schrijf \`akkoord\` met de naam en de datum.`,
          en: `${names.en} ${are.en} not agreed to this plan yet, which has help or a goal for ${names.en} too; discuss it and write \`akkoord\` with the name and the date.`,
        }),
      };
    }
  },
});

/** A measure under which a certified institution answers for a child, or a criminal-law title. */
function isCompulsory(plan: PlanModel): boolean {
  const { decisions, period } = plan.facts;
  const titles = decisions.filter(({ decisionKind, status }) => decisionKind === 'titel' && status === 'toegekend');
  const periods = [
    ...supervisionMeasures(decisions).map(({ validity }) => validity),
    ...titles.flatMap(({ validity }) => validity ?? []),
  ];
  return period !== undefined && periods.some((validity) => overlap(validity, period) !== undefined);
}

/** Sixteen or older on the first day of the plan, and alive on it. */
function speaksForSelf(plan: PlanModel, person: Person): boolean {
  const day = plan.facts.period?.from;
  const ages = plan.atAge(person, OWN_WORD);
  const isAlive = person.died === undefined || (day !== undefined && person.died >= day);
  return day !== undefined && ages !== undefined && contains(ages, day) && isAlive;
}

function personSide(person: Person): RelatedFact {
  return {
    fact: person,
    place: person.place,
    label: { nl: `${person.name} is niet akkoord`, en: `${person.name} has not agreed` },
  };
}
