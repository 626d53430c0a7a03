import { birthday } from '../../domain/age.js';
import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import { decisionsBehind } from '../../domain/lineDecisions.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import type { EducationKind } from '../../domain/vocabulary/householdLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { atStake } from '../wording.js';

const DYSLEXIA: ReadonlySet<CareFunction> = new Set<CareFunction>(['dyslexie']);

/** Schools for children up to twelve, special ones included. */
const PRIMARY: ReadonlySet<EducationKind> = new Set<EducationKind>(['po', 'sbo', 'so']);

interface Fault {
  readonly words: Texts;
  readonly side: RelatedFact;
}

/** The ages come from the service; help that began in time, also before this plan, may go on after them. */
function wrongAge(plan: PlanModel, support: Support): Fault | undefined {
  const { line, person, service, period } = support;
  const { born } = person;
  const { lower, upper } = service.ages ?? {};
  if (born === undefined || lower === undefined || upper === undefined || line.unclear.has('op')) {
    return undefined;
  }
  const starts = [period, ...decisionsBehind(plan, support, 'Jeugdwet').flatMap(({ validity }) => validity ?? [])];
  const inTime = starts.some(({ from }) => from >= birthday(born, lower) && from < birthday(born, upper));
  const ages = { nl: `${lower} t/m ${upper - 1} jaar`, en: `${lower} to ${upper - 1} years` };
  return inTime
    ? undefined
    : {
        words: {
          nl: `begint niet op een leeftijd van ${ages.nl}`,
          en: `does not start at an age of ${ages.en}`,
        },
        side: birthOf(person),
      };
}

function wrongSchool({ person }: Support): Fault | undefined {
  const { education } = person;
  return education === undefined || PRIMARY.has(education)
    ? undefined
    : {
        words: {
          nl: 'is voor iemand die niet op de basisschool zit',
          en: 'is for someone who is not in primary school',
        },
        side: {
          fact: person,
          place: placeOf(person, 'onderwijs'),
          label: { nl: `${person.name}: onderwijs ${education}`, en: `${person.name}: education ${education}` },
        },
      };
}

export const jw09 = defineRule({
  code: 'JW-09',
  title: {
    nl: 'Dyslexiezorg buiten 7 t/m 12 jaar of de basisschool',
    en: 'Dyslexia care outside ages 7 to 12 or primary school',
  },
  severity: 'warning',
  explanation: {
    nl: 'Zorg bij ernstige dyslexie begint als een kind 7 t/m 12 jaar is en op de basisschool zit; speciaal basisonderwijs en speciaal onderwijs horen daarbij. Staat er geen `onderwijs` bij het kind, dan kijkt de regel alleen naar de leeftijd.',
    en: 'Care for severe dyslexia starts when a child is 7 to 12 years old and in primary school; special primary education counts. Without `onderwijs` on the child the rule looks at the age only.',
  },
  exceptions: [
    {
      nl: 'Wat op tijd begon, mag doorlopen: de eerste dag van de inzet of van het besluit telt.',
      en: 'What started in time may go on: the first day of the line or of the decision counts.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Noor is 14; de school helpt haar, op een besluit van het samenwerkingsverband.',
    en: 'Noor is 14; school helps her, on a decision of the school partnership.',
  },
  sources: [
    {
      title: 'Protocol Dyslexie Diagnostiek en Behandeling 3.0',
      certainty: 'known-high',
      note: {
        nl: 'De naam van het protocol staat op een openbare webpagina; de leeftijd is uit kennis.',
        en: 'The name of the protocol stands on a public page; the age is from knowledge.',
      },
    },
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      const { line, person, service, period } = support;
      const faults = does(service, DYSLEXIA)
        ? [wrongAge(plan, support), wrongSchool(support)].flatMap((it) => it ?? [])
        : [];
      const [fault] = faults;
      if (fault) {
        yield {
          subject: line,
          related: faults.map(({ side }) => side),
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `Dyslexiezorg ${line.name} voor ${person.name} ${fault.words.nl}: ${nl}. De gemeente kan die weigeren; bespreek met school wat wel kan, of noteer de reden bij \`motivering\`.`,
              en: `Dyslexia care ${line.name} for ${person.name} ${fault.words.en}: ${en}. The municipality may refuse it; discuss with the school what is possible, or write the reason under \`motivering\`.`,
            };
          },
        };
      }
    }
  },
});
