import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { startAfter } from '../stopAdvice.js';
import { atStake } from '../wording.js';

const YOUTH_HELP_BELOW_18: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'begeleiding-individueel',
  'begeleiding-groep',
  'persoonlijke-verzorging',
  'logeren',
  'vervoer-dagbesteding',
]);

export const jw02 = defineRule({
  code: 'JW-02',
  title: {
    nl: 'Wmo-begeleiding, -verzorging, -dagbesteding of -logeren onder 18',
    en: 'Wmo support, personal care, day activities or respite stay below 18',
  },
  severity: 'error',
  explanation: {
    nl: 'Tot de achttiende verjaardag zijn begeleiding, dagbesteding met het vervoer daarheen, persoonlijke verzorging en logeren jeugdhulp uit de Jeugdwet; vanaf de verjaardag zelf kan de Wmo ze betalen.',
    en: 'Until the eighteenth birthday support, day activities with the transport there, personal care and respite stays are youth help under the Youth Act; from the birthday itself the Wmo can pay for them.',
  },
  exceptions: [
    {
      nl: 'Hulpmiddelen, woningaanpassing, vervoer en opvang kan de Wmo op elke leeftijd betalen.',
      en: 'Aids, home adaptations, transport and shelter can be paid by the Wmo at any age.',
    },
  ],
  mended: {
    nl: 'Noor is 14; de Jeugdwet betaalt de begeleiding, op een besluit over jeugdhulp.',
    en: 'Noor is 14; the Jeugdwet pays for the support, on a decision about youth help.',
  },
  sources: [
    article('Jeugdwet', 'art. 1.1 (jeugdhulp, 2° en 3°)', 2026),
    article('Jeugdwet', 'art. 1.2 lid 1 onder b', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['WMO-02', 'DAT-02'],
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Wmo')) {
      const childhood = does(service, YOUTH_HELP_BELOW_18) ? plan.atAge(person, 0, 18) : undefined;
      const days = childhood && overlap(childhood, period);
      if (days) {
        yield {
          subject: line,
          related: [birthOf(person)],
          overlap: days,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            const start = startAfter(line, details.overlap);
            return {
              nl: `De Wmo betaalt ${line.name} terwijl ${person.name} nog geen 18 is: ${nl}. Betaal deze dagen uit de Jeugdwet, of ${start.nl}.`,
              en: `The Wmo pays for ${line.name} while ${person.name} is not yet 18: ${en}. Pay these days from the Youth Act, or ${start.en}.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
