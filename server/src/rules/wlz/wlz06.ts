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
    nl: 'Zodra de Wlz levert, zitten verpleging en verzorging in het Wlz-pakket en betaalt de Zvw ze niet meer. De dag vóór de levering mag nog wel. Toegestaan blijven zorg voor een ander in huis, een minderjarige met hoofdzakelijk complexe somatische problemen (eerste grondslag som of lg), palliatief-terminale zorg die geen Wlz-zorg voortzet, en de overbrugging bij een psychische grondslag.',
    en: 'Once the Wlz delivers, nursing and care are part of the Wlz package and the Zvw no longer pays for them. The day before delivery is still fine. Still allowed: care for someone else in the house, a minor with mainly complex somatic problems (first ground som or lg), palliative terminal care that does not continue Wlz care, and bridging on a psychiatric ground.',
  },
  sources: [
    article('Besluit zorgverzekering', 'art. 2.1 lid 1, slot', 2026),
    article('Wlz', 'art. 3.1.1 lid 1 onder b', 2026),
    article('Besluit langdurige zorg', 'art. 3.1.5', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-01', 'ZVW-11'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      if (does(support.service, NURSING_AND_CARE)) {
        yield* conflicts(plan, support);
      }
    }
  },
});
