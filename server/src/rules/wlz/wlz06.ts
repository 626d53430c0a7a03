import { knownDay } from '../../domain/knownDay.js';
import type { PlanModel } from '../../domain/plan.js';
import { withoutDays } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import { isDelivered, wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { payDaysFrom } from '../otherPayer.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { daysOutsideWlz } from './nursingOutsideWlz.js';
import { NURSING_AND_CARE } from './package.js';
import { isPsychiatricBridging } from './psychiatric.js';

function* conflicts(plan: PlanModel, support: Support): Iterable<Report> {
  const { line, person, period } = support;
  const delivered = wlzStretches(plan, person, (days) => isDelivered(days) && !isPsychiatricBridging(days), period);
  for (const { period: overlap, facts: indications } of withoutDays(delivered, daysOutsideWlz(plan, support))) {
    yield {
      subject: line,
      related: indications.map(deliveryOf),
      overlap,
      costOf: line,
      message: (details) => {
        const { nl, en } = atStake(details);
        const stop = stopBefore(line, details.overlap);
        return {
          nl: `De Zvw betaalt ${line.name} terwijl verpleging en verzorging van ${person.name} in het geleverde Wlz-pakket zitten: ${nl}. Regel deze zorg uit de Wlz, of ${stop.nl}.`,
          en: `The Zvw pays for ${line.name} while nursing and care of ${person.name} are part of the delivered Wlz package: ${en}. Arrange this care under the Wlz, or ${stop.en}.`,
        };
      },
      fixes: (details) => [
        ...leaveOut(plan, line, details.overlap),
        ...payDaysFrom(plan, line, details.overlap, { law: 'Wlz', decision: indications[0] }),
      ],
    };
  }
}

export const wlz06 = defineRule({
  code: 'WLZ-06',
  title: {
    nl: 'Zvw-wijkverpleging naast Wlz',
    en: 'District nursing under the Zvw next to the Wlz',
  },
  severity: 'error',
  explanation: {
    nl: 'Zodra de Wlz levert, zitten verpleging en verzorging in het Wlz-pakket en betaalt de Zvw ze niet meer. De dag vóór de levering mag nog wel.',
    en: 'Once the Wlz delivers, nursing and care are part of the Wlz package and the Zvw no longer pays for them. The day before delivery is still fine.',
  },
  exceptions: [
    { nl: 'Zorg voor een ander in huis.', en: 'Care for someone else in the house.' },
    {
      nl: 'Een minderjarige met hoofdzakelijk complexe lichamelijke problemen (eerste grondslag som of lg).',
      en: 'A minor with mainly complex physical problems (first ground som or lg).',
    },
    {
      nl: 'Palliatief-terminale zorg die geen Wlz-zorg voortzet (zie WLZ-12).',
      en: 'Palliative terminal care that continues no Wlz care (see WLZ-12).',
    },
    {
      nl: 'De overbrugging bij een psychische grondslag (zie WLZ-20).',
      en: 'The bridging with a psychiatric ground (see WLZ-20).',
    },
  ],
  mended: {
    nl: 'De wijkverpleging stopt op 15 april; vanaf 16 april geeft de Wlz deze zorg.',
    en: 'The district nursing stops on 15 April; from 16 April on the Wlz gives this care.',
  },
  sources: [
    article('Besluit zorgverzekering', 'art. 2.1 lid 1, slot', 2026),
    article('Wlz', 'art. 3.1.1 lid 1 onder b', 2026),
    article('Besluit langdurige zorg', 'art. 3.1.5', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-01', 'ZVW-11', 'DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      if (does(support.service, NURSING_AND_CARE)) {
        yield* conflicts(plan, support);
      }
    }
  },
});
