import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { situationDays } from '../../domain/situationDays.js';
import { leaveOut } from '../lineFixes.js';
import { staySide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { assistance } from './assistance.js';

const DETENTION: ReadonlySet<string> = new Set(['detentie']);

export const pw03 = defineRule({
  code: 'PW-03',
  title: { nl: 'Bijstand tijdens detentie', en: 'Assistance during detention' },
  severity: 'error',
  explanation: {
    nl: 'Wie gedetineerd is kan geen bijstand krijgen, ook geen bijzondere bijstand, van de eerste tot en met de laatste dag van de detentie.',
    en: 'Someone in detention cannot receive assistance, special assistance included, from the first day of detention through the last.',
  },
  exceptions: [
    {
      nl: 'Wie zijn straf buiten de inrichting uitzit, zoals in een penitentiair programma, kan dat soms wel; noteer dat bij `motivering`, dan blijft de melding als informatie staan.',
      en: 'Someone who serves the sentence outside the institution, such as in a penitentiary programme, sometimes can; write that under `motivering` and it stays as information.',
    },
  ],
  mended: {
    nl: 'De bijstand stopt op de dag voor de detentie.',
    en: 'The assistance stops on the day before the detention.',
  },
  sources: [
    article('Participatiewet', 'art. 13 lid 1 onder a', 2017),
    article('Participatiewet', 'art. 13 lid 3', 2017, {
      nl: 'Uitzondering voor wie niet in de inrichting zelf verblijft.',
      en: 'Exception for those who do not stay in the institution itself.',
    }),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['PW-06'],
  *check(plan) {
    for (const { line, person, period } of assistance(plan)) {
      for (const { period: stay, situation } of situationDays(plan, person, DETENTION)) {
        const days = overlap(stay, period);
        if (days) {
          yield {
            subject: line,
            related: [staySide(situation)],
            overlap: days,
            costOf: line,
            severity: line.motivation === undefined ? 'error' : 'info',
            message: (details) => {
              const { nl, en } = atStake(details);
              const stop = stopBefore(line, details.overlap);
              return {
                nl: `De Participatiewet betaalt ${line.name} terwijl ${person.name} gedetineerd is: ${nl}. Regel een oplossing voor de vaste lasten, en ${stop.nl}.`,
                en: `The Participation Act pays for ${line.name} while ${person.name} is in detention: ${en}. Find a solution for the fixed costs, and ${stop.en}.`,
              };
            },
            fixes: (details) => leaveOut(plan, line, details.overlap),
          };
        }
      }
    }
  },
});
