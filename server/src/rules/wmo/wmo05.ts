import { knownDay } from '../../domain/knownDay.js';
import { supportPaidBy } from '../../domain/support.js';
import { isDelivered, wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { hasPsychiatricGround } from '../wlz/psychiatric.js';
import { atStake } from '../wording.js';

const SHELTERED_LIVING = 'beschermd-wonen';

export const wmo05 = defineRule({
  code: 'WMO-05',
  title: {
    nl: 'Beschermd wonen naast Wlz op psychische grondslag',
    en: 'Sheltered living next to Wlz on a psychiatric ground',
  },
  severity: 'error',
  explanation: {
    nl: 'Sinds 1 januari 2021 kan de Wlz wonen met zorg geven aan wie blijvend psychische hulp nodig heeft. Zodra de Wlz levert, thuis of als overbrugging, kan het college beschermd wonen uit de Wmo weigeren. Verblijft iemand in een Wlz-instelling, dan meldt WLZ-23 dat; wordt er nog niets geleverd, dan geldt WLZ-20.',
    en: 'Since 1 January 2021 the Wlz can give housing with care to people who lastingly need mental health care. Once the Wlz delivers, at home or as bridging care, the municipality may refuse sheltered living under the Wmo. When someone resides in a Wlz institution WLZ-23 reports it; while nothing is delivered yet WLZ-20 applies.',
  },
  exceptions: [{ nl: 'De dag vóór de levering mag nog.', en: 'The day before delivery is still fine.' }],
  mended: {
    nl: 'Beschermd wonen uit de Wmo stopt op 15 april, de dag voordat de Wlz gaat leveren.',
    en: 'Sheltered living under the Wmo stops on 15 April, the day before the Wlz starts to deliver.',
  },
  since: {
    nl: 'Sinds 1 januari 2021. Daarvoor gaf een psychische stoornis geen toegang tot de Wlz (zie WLZ-21).',
    en: 'Since 1 January 2021. Before that a psychiatric disorder gave no access to the Wlz (see WLZ-21).',
  },
  sources: [article('Wmo 2015', 'art. 2.3.5 lid 6', 2026)],
  from: knownDay('2021-01-01'),
  precedes: ['WMO-02', 'DAT-02'],
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Wmo')) {
      const delivered =
        service.name === SHELTERED_LIVING
          ? wlzStretches(plan, person, (days) => isDelivered(days) && hasPsychiatricGround(days), period)
          : [];
      for (const { period: overlap, facts: indications } of delivered) {
        yield {
          subject: line,
          related: indications.map(deliveryOf),
          overlap,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            const stop = stopBefore(line, details.overlap);
            return {
              nl: `De Wmo betaalt beschermd wonen (${line.name}) terwijl de Wlz al zorg levert aan ${person.name} op psychische grondslag: ${nl}. Het college kan de Wmo-voorziening weigeren; ${stop.nl}.`,
              en: `The Wmo pays for sheltered living (${line.name}) while the Wlz already delivers care to ${person.name} on a psychiatric ground: ${en}. The municipality may refuse the Wmo provision; ${stop.en}.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
