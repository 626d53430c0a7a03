import { overlap } from '../../domain/period.js';
import { staysIn } from '../../domain/placesToStay.js';
import { joinStretches } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { defineRule } from '../rule.js';
import { stayFactSide } from '../stayFactSide.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';

const FORENSIC_STAY: ReadonlySet<string> = new Set(['forensisch-verblijf']);

const SUPPORT: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'begeleiding-individueel',
  'begeleiding-24-uur',
  'jeugdhulp-ambulant',
]);
const DOMESTIC_HELP: ReadonlySet<CareFunction> = new Set<CareFunction>(['huishoudelijke-hulp']);
const SHELTERED_LIVING = 'beschermd-wonen';

/** Domestic help that is also for others goes on for them. */
function isIncludedInStay({ service, line }: Support): boolean {
  return (
    service.name === SHELTERED_LIVING ||
    does(service, SUPPORT) ||
    (does(service, DOMESTIC_HELP) && line.persons.length === 1 && !line.unclear.has('voor'))
  );
}

export const fz02 = defineRule({
  code: 'FZ-02',
  title: {
    nl: 'Wmo naast forensisch verblijf',
    en: 'Wmo next to forensic residence',
  },
  severity: 'error',
  explanation: {
    nl: 'In een forensische instelling zitten wonen, toezicht, begeleiding en huishouden bij de zorg die justitie betaalt. Beschermd wonen, begeleiding en hulp bij het huishouden uit de Wmo zijn dan dubbel.',
    en: 'In a forensic institution housing, supervision, support and housekeeping are part of the care that the justice authorities pay. Sheltered living, support and domestic help under the Wmo are then paid twice.',
  },
  exceptions: [
    { nl: 'De dag ervoor en de dag erna mag.', en: 'The day before and the day after are fine.' },
    {
      nl: 'Naast ambulante forensische zorg mag hulp uit de Wmo altijd, en hulp bij het huishouden die ook voor huisgenoten is loopt gewoon door.',
      en: 'Beside outpatient forensic care help under the Wmo is always fine, and domestic help that is also for housemates simply goes on.',
    },
  ],
  mended: {
    nl: 'De begeleiding uit de Wmo stopt op de dag voor het forensisch verblijf.',
    en: 'The support from the Wmo stops on the day before the forensic stay.',
  },
  sources: [
    {
      title: 'Wet forensische zorg',
      article: 'art. 1.1',
      certainty: 'known-high',
      url: 'https://wetten.overheid.nl/BWBR0040634',
    },
  ],
  precedes: ['WMO-02', 'WMO-09', 'DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Wmo')) {
      const { line, person, period } = support;
      const stays = isIncludedInStay(support) ? joinStretches(staysIn(plan, person, FORENSIC_STAY)) : [];
      for (const stay of stays) {
        const days = overlap(stay.period, period);
        if (days) {
          yield {
            subject: line,
            related: stay.facts.map(stayFactSide),
            overlap: days,
            costOf: line,
            message: (details) => {
              const { nl, en } = atStake(details);
              const stop = stopBefore(line, details.overlap);
              return {
                nl: `De Wmo betaalt ${line.name} terwijl ${person.name} forensisch verblijft en justitie wonen en begeleiding al betaalt: ${nl}. Het college kan de Wmo-voorziening weigeren; ${stop.nl}.`,
                en: `The Wmo pays for ${line.name} while ${person.name} is in forensic residence, where the justice authorities already pay for housing and support: ${en}. The municipality may refuse the Wmo provision; ${stop.en}.`,
              };
            },
            fixes: (details) => leaveOut(plan, line, details.overlap),
          };
        }
      }
    }
  },
});
