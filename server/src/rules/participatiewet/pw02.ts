import { knownDay } from '../../domain/knownDay.js';
import { daysAsMinors } from '../../domain/minors.js';
import { leaveOut } from '../lineFixes.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { startAfter } from '../stopAdvice.js';
import { atStake, namesOf } from '../wording.js';
import { assistance, INCOME_SUPPLEMENT } from './assistance.js';

export const pw02 = defineRule({
  code: 'PW-02',
  title: { nl: 'Bijstand onder 18', en: 'Assistance below 18' },
  severity: 'error',
  explanation: {
    nl: 'Wie jonger is dan 18 kan geen bijstand krijgen; vanaf de achttiende verjaardag wel. De individuele inkomenstoeslag heeft een eigen leeftijd (PW-05).',
    en: 'Someone younger than 18 cannot receive assistance; from the eighteenth birthday it is possible. The individual income supplement has an age of its own (PW-05).',
  },
  exceptions: [
    {
      nl: 'Staat er ook een volwassene bij `voor`, dan is de bijstand voor die volwassene en zwijgt de regel.',
      en: 'With an adult under `voor` as well, the assistance is for that adult and the rule is silent.',
    },
  ],
  mended: {
    nl: 'De bijstand is voor Marit; Noor is nog geen 18.',
    en: 'The assistance is for Marit; Noor is not yet 18.',
  },
  sources: [article('Participatiewet', 'art. 13 lid 1 onder f', 2017)],
  from: knownDay('2015-01-01'),
  precedes: ['PW-01', 'PW-04', 'DAT-02'],
  *check(plan) {
    const lines = new Set(
      assistance(plan).flatMap(({ line, service }) => (service.name === INCOME_SUPPLEMENT ? [] : [line])),
    );
    for (const line of lines) {
      // With an adult among them it is the adult who is assisted.
      const days = line.period && !line.unclear.has('voor') ? daysAsMinors(plan, line.persons, line.period) : undefined;
      if (days) {
        const names = namesOf(line.persons);
        yield {
          subject: line,
          related: line.persons.map(birthOf),
          overlap: days,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            const start = startAfter(line, details.overlap);
            return {
              nl: `De Participatiewet betaalt ${line.name} voor ${names.nl}, die dan nog geen 18 is: ${nl}. Zoek een andere regeling voor een kind, of ${start.nl}.`,
              en: `The Participation Act pays for ${line.name} for ${names.en}, who is not yet 18 then: ${en}. Look for another scheme for a child, or ${start.en}.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
