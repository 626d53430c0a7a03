import { knownDay } from '../../domain/knownDay.js';
import { isHelpedAsParent } from '../../domain/parents.js';
import { overlap } from '../../domain/period.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { followUp } from '../followUp.js';
import { leaveOut } from '../lineFixes.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';

const YOUTH_MENTAL_HEALTH: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugd-ggz']);

const ADULT_MENTAL_HEALTH: readonly string[] = ['basis-ggz', 'gespecialiseerde-ggz'];

export const jw03 = defineRule({
  code: 'JW-03',
  title: {
    nl: 'Jeugd-ggz na 18',
    en: 'Youth mental health care after 18',
  },
  severity: 'error',
  explanation: {
    nl: 'Vanaf de achttiende verjaardag betaalt de Zvw de behandeling van psychische klachten, als basis-ggz of gespecialiseerde ggz. Dat geldt ook als andere jeugdhulp is verlengd. De dag vóór de verjaardag is de laatste dag uit de Jeugdwet.',
    en: 'From the eighteenth birthday the Zvw pays for the treatment of mental health problems, as basic or specialised mental health care. This holds even when other youth help is extended. The day before the birthday is the last day under the Youth Act.',
  },
  exceptions: [
    { nl: 'Ouders op een inzet voor hun kind tellen niet mee.', en: 'Parents on a line for their child do not count.' },
  ],
  mended: {
    nl: 'De jeugd-ggz stopt op 14 juni. Gaat de behandeling door, dan is dat een nieuwe inzet uit de Zvw.',
    en: 'Youth mental health care stops on 14 June. When the treatment goes on, that is a new line under the Zvw.',
  },
  sources: [article('Jeugdwet', 'art. 1.2 lid 1 onder a', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['JW-01', 'JW-04', 'JW-06', 'JW-14', 'DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      const { line, person, service, period } = support;
      const adult = does(service, YOUTH_MENTAL_HEALTH) ? plan.atAge(person, 18) : undefined;
      const days = adult && overlap(adult, period);
      if (days && !isHelpedAsParent(support)) {
        yield {
          subject: line,
          related: [birthOf(person)],
          overlap: days,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            const stop = stopBefore(line, details.overlap);
            return {
              nl: `De Jeugdwet betaalt jeugd-ggz (${line.name}) terwijl ${person.name} 18 of ouder is: ${nl}. Regel basis-ggz of gespecialiseerde ggz uit de Zvw en ${stop.nl}.`,
              en: `The Youth Act pays for youth mental health care (${line.name}) while ${person.name} is 18 or older: ${en}. Arrange mental health care under the Zvw and ${stop.en}.`,
            };
          },
          fixes: (details) => [
            ...leaveOut(plan, line, details.overlap),
            ...ADULT_MENTAL_HEALTH.flatMap((adultCare) =>
              followUp(plan, line, details.overlap, {
                service: adultCare,
                decision: { kind: 'verwijzing', law: 'Zvw', decider: 'huisarts', status: 'aangevraagd' },
              }),
            ),
          ],
        };
      }
    }
  },
});
