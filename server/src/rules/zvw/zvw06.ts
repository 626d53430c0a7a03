import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { payDaysFrom } from '../otherPayer.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { startAfter } from '../stopAdvice.js';
import { atStake } from '../wording.js';

const MENTAL_HEALTH: ReadonlySet<CareFunction> = new Set<CareFunction>(['ggz']);

export const zvw06 = defineRule({
  code: 'ZVW-06',
  title: {
    nl: 'Zvw-ggz onder 18',
    en: 'Mental health care under the Zvw below 18',
  },
  severity: 'error',
  explanation: {
    nl: 'Tot de achttiende verjaardag betaalt de Jeugdwet de geestelijke gezondheidszorg; vanaf de verjaardag zelf de Zvw.',
    en: 'Until the eighteenth birthday the Youth Act pays for mental health care; from the birthday itself the Zvw does.',
  },
  exceptions: [
    {
      nl: 'Huisarts, praktijkondersteuner, medicijnen en lichamelijke specialistische zorg blijven ook onder 18 bij de Zvw.',
      en: 'General practitioner, practice nurse, medicines and somatic specialist care stay with the Zvw below 18 as well.',
    },
  ],
  mended: {
    nl: 'Noor is 14; de behandeling is jeugd-ggz uit de Jeugdwet.',
    en: 'Noor is 14; the treatment is youth mental health care under the Jeugdwet.',
  },
  sources: [article('Jeugdwet', 'art. 1.1 (jeugdhulp, 1°)', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['WLZ-07', 'ZVW-11', 'DAT-02'],
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Zvw')) {
      const childhood = does(service, MENTAL_HEALTH) ? plan.atAge(person, 0, 18) : undefined;
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
              nl: `De Zvw betaalt ${line.name} terwijl ${person.name} nog geen 18 is: ${nl}. Regel deze dagen als jeugd-ggz uit de Jeugdwet, of ${start.nl}.`,
              en: `The Zvw pays for ${line.name} while ${person.name} is not yet 18: ${en}. Arrange these days as youth mental health care under the Youth Act, or ${start.en}.`,
            };
          },
          fixes: (details) => [
            ...leaveOut(plan, line, details.overlap),
            ...payDaysFrom(plan, line, details.overlap, { law: 'Jeugdwet', service: 'jeugd-ggz' }),
          ],
        };
      }
    }
  },
});
