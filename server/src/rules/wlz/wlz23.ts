import { knownDay } from '../../domain/knownDay.js';
import { supportPaidBy } from '../../domain/support.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { SHELTERED_LIVING } from './package.js';

export const wlz23 = defineRule({
  code: 'WLZ-23',
  title: {
    nl: 'Beschermd wonen naast Wlz-verblijf',
    en: 'Sheltered living next to Wlz residence',
  },
  severity: 'error',
  explanation: {
    nl: 'Iemand kan niet op dezelfde dag beschermd wonen uit de Wmo en verblijven in een Wlz-instelling, met of zonder behandeling.',
    en: 'Nobody can live in sheltered living under the Wmo and reside in a Wlz institution on the same day, with or without treatment.',
  },
  exceptions: [
    {
      nl: 'Beschermd wonen tot en met de dag vóór het verblijf is toegestaan.',
      en: 'Sheltered living through the day before residence is fine.',
    },
    {
      nl: 'Bij VPT, MPT, pgb en deeltijdverblijf zwijgt deze regel; wacht iemand nog op levering, dan geldt WLZ-20.',
      en: 'With VPT, MPT, pgb and part-time residence this rule is silent; while someone still waits for delivery, WLZ-20 applies.',
    },
  ],
  mended: {
    nl: 'Beschermd wonen stopt op 15 april, de dag voor de verhuizing naar de instelling.',
    en: 'Sheltered living stops on 15 April, the day before the move to the institution.',
  },
  sources: [article('Wmo 2015', 'art. 2.3.5 lid 6', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['WMO-02', 'WMO-05', 'DAT-02'],
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Wmo')) {
      if (service.name === SHELTERED_LIVING) {
        const residing = wlzStretches(
          plan,
          person,
          ({ forms }) => forms.has('verblijf-mb') || forms.has('verblijf-zb'),
          period,
        );
        for (const { period: overlap, facts: indications } of residing) {
          yield {
            subject: line,
            related: indications.map(deliveryOf),
            overlap,
            costOf: line,
            message: (details) => {
              const { nl, en } = atStake(details);
              const stop = stopBefore(line, details.overlap);
              return {
                nl: `De Wmo betaalt beschermd wonen (${line.name}) terwijl ${person.name} in een Wlz-instelling verblijft: ${nl}. Het college kan de Wmo-voorziening weigeren; ${stop.nl}.`,
                en: `The Wmo pays for sheltered living (${line.name}) while ${person.name} resides in a Wlz institution: ${en}. The municipality may refuse the Wmo provision; ${stop.en}.`,
              };
            },
            fixes: (details) => leaveOut(plan, line, details.overlap),
          };
        }
      }
    }
  },
});
