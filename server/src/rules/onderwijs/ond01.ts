import { knownDay } from '../../domain/knownDay.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { payDaysFrom } from '../otherPayer.js';
import { defineRule } from '../rule.js';
import { atStake } from '../wording.js';

const SCHOOL_TRANSPORT: ReadonlySet<CareFunction> = new Set<CareFunction>(['leerlingenvervoer']);
const OTHER_TRANSPORT: ReadonlySet<CareFunction> = new Set<CareFunction>(['vervoer-dagbesteding', 'vervoer']);

/** The service says so, or other transport of which learning is all that it is about. */
function isToSchool({ line, service }: Support): boolean {
  const onlyLearning = line.natures.length > 0 && line.natures.every((nature) => nature === 'leren');
  return (
    does(service, SCHOOL_TRANSPORT) || (does(service, OTHER_TRANSPORT) && onlyLearning && !line.unclear.has('aard'))
  );
}

export const ond01 = defineRule({
  code: 'OND-01',
  title: { nl: 'Leerlingenvervoer uit de Jeugdwet of de Wmo', en: 'School transport paid by the Youth Act or the Wmo' },
  severity: 'warning',
  explanation: {
    nl: 'Vervoer van huis naar school is leerlingenvervoer: de gemeente betaalt het op grond van de onderwijswetten, niet uit de Jeugdwet of de Wmo. Dat geldt voor de dienst leerlingenvervoer en voor ander vervoer waarbij `aard leren` de enige aard is.',
    en: 'Transport from home to school is school transport: the municipality pays for it under the education acts, not under the Youth Act or the Wmo. That holds for the service leerlingenvervoer and for other transport of which `aard leren` is the only nature.',
  },
  exceptions: [
    {
      nl: 'Vervoer naar jeugdhulp of dagbesteding valt er niet onder.',
      en: 'Transport to youth help or day activities is not meant.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De taxi komt uit het leerlingenvervoer van de gemeente.',
    en: 'The taxi is paid from the municipality’s school transport.',
  },
  sources: [{ title: 'Wet op het primair onderwijs', article: 'art. 4', certainty: 'known-high' }],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const lawName of ['Jeugdwet', 'Wmo'] as const) {
      for (const support of supportPaidBy(plan, lawName)) {
        const { line, person, period } = support;
        if (isToSchool(support)) {
          yield {
            subject: line,
            overlap: period,
            costOf: line,
            severity: warningUnlessMotivated(line),
            fixes: (details) =>
              payDaysFrom(plan, line, details.overlap, { law: 'Leerlingenvervoer' }, { preferred: true }),
            message: (details) => {
              const { nl, en } = atStake(details);
              return {
                nl: `De ${lawName} betaalt ${line.name}, maar vervoer van ${person.name} naar school is leerlingenvervoer: ${nl}. Vraag leerlingenvervoer aan bij de gemeente en betaal de ritten daaruit.`,
                en: `The ${lawName} pays for ${line.name}, but transport of ${person.name} to school is school transport: ${en}. Apply to the municipality for school transport and pay for the trips from there.`,
              };
            },
          };
        }
      }
    }
  },
});
