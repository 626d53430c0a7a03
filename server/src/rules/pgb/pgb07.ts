import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { situationDays } from '../../domain/situationDays.js';
import { leaveOut } from '../lineFixes.js';
import { staySide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { budgetSupport } from './budgetLines.js';

const DETENTION: ReadonlySet<string> = new Set(['detentie']);

export const pgb07 = defineRule({
  code: 'PGB-07',
  title: { nl: 'Pgb tijdens detentie', en: 'Personal budget during detention' },
  severity: 'error',
  explanation: {
    nl: 'Tijdens detentie loopt er geen pgb uit de Wlz of de Zvw, van de eerste tot en met de laatste dag. Ook wie geen woonadres heeft, kan geen pgb krijgen; dat kan een plan niet zeggen, en daarover zwijgt de regel.',
    en: 'During detention no personal budget under the Wlz or the Zvw runs, from the first day through the last. Someone without a home address cannot have one either; a plan cannot say that, and the rule is silent about it.',
  },
  exceptions: [],
  mended: {
    nl: 'Het pgb stopt op de dag voor de detentie.',
    en: 'The personal budget stops on the day before the detention.',
  },
  sources: [
    article('Wlz', 'art. 3.3.3 lid 5 onder b en c', 2026),
    article('Besluit zorgverzekering', 'art. 2.15c lid 2', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['WLZ-18', 'ZVW-08'],
  *check(plan) {
    for (const lawName of ['Wlz', 'Zvw'] as const) {
      for (const { line, person, period } of budgetSupport(plan, lawName)) {
        for (const { period: stay, situation } of situationDays(plan, person, DETENTION)) {
          const days = overlap(stay, period);
          if (days) {
            yield {
              subject: line,
              related: [staySide(situation)],
              overlap: days,
              costOf: line,
              message: (details) => {
                const { nl, en } = atStake(details);
                const stop = stopBefore(line, details.overlap);
                return {
                  nl: `${line.name} is een pgb uit de ${lawName} terwijl ${person.name} gedetineerd is: ${nl}. Meld de detentie aan wie het pgb geeft, en ${stop.nl}.`,
                  en: `${line.name} is a personal budget under the ${lawName} while ${person.name} is in detention: ${en}. Report the detention to whoever grants the budget, and ${stop.en}.`,
                };
              },
              fixes: (details) => leaveOut(plan, line, details.overlap),
            };
          }
        }
      }
    }
  },
});
