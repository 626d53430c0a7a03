import { placeOf } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { startOn } from '../fixes.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { grantedIndications, isPurelyPsychiatric } from './grantedIndications.js';

const CONTINUED_STAY = /^ggz[- ]?b/i;

/** Continued stay after three years of treatment in a clinic, which the Wlz already paid (Wlz art. 3.2.2). */
function continuesStay({ profile }: Decision): boolean {
  return profile !== undefined && CONTINUED_STAY.test(profile);
}

export const wlz21 = defineRule({
  code: 'WLZ-21',
  title: {
    nl: 'Wlz om een psychische stoornis vóór 2021',
    en: 'Wlz on a psychiatric ground before 2021',
  },
  severity: 'error',
  explanation: {
    nl: 'Pas sinds 1 januari 2021 geeft een psychische stoornis toegang tot de Wlz. Daarvoor waren beschermd wonen uit de Wmo en ggz uit de Zvw de weg.',
    en: 'Only since 1 January 2021 does a psychiatric disorder give access to the Wlz. Before, sheltered living under the Wmo and mental health care under the Zvw were the way.',
  },
  exceptions: [
    {
      nl: 'Voortgezet verblijf na drie jaar opname (profiel GGZ-B) bestond al eerder en mag.',
      en: 'Continued stay after three years in a clinic (profile GGZ-B) existed before and is fine.',
    },
    {
      nl: 'Begint de indicatie op 1 januari 2021 of later, of is er ook een andere grondslag, dan is er geen melding.',
      en: 'When the indication starts on 1 January 2021 or later, or there is another ground as well, there is no finding.',
    },
  ],
  mended: {
    nl: 'De indicatie gaat in op 1 januari 2021, de eerste dag waarop dat kan.',
    en: 'The indication starts on 1 January 2021, the first day on which it can.',
  },
  since: {
    nl: 'Voor dagen tot en met 31 december 2020. Vanaf 1 januari 2021 geeft een psychische stoornis wel toegang tot de Wlz.',
    en: 'For days through 31 December 2020. From 1 January 2021 on a psychiatric disorder does give access to the Wlz.',
  },
  sources: [{ title: 'Kamerstuk', article: '25 424, nr. 651', certainty: 'web' }, article('Wlz', 'art. 3.2.2', 2026)],
  from: knownDay('2015-01-01'),
  until: knownDay('2020-12-31'),
  *check(plan) {
    for (const { indication, person, validity } of grantedIndications(plan)) {
      if (isPurelyPsychiatric(indication) && !continuesStay(indication)) {
        yield {
          subject: indication,
          place: placeOf(indication, 'geldig'),
          overlap: validity,
          fixes: () => startOn(indication, knownDay('2021-01-01')),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${indication.name} geeft ${person.name} Wlz-zorg om een psychische stoornis in een tijd dat dit nog niet kon: ${nl}. Controleer de datum en het profiel; een indicatie op deze grondslag kan ingaan vanaf 1 januari 2021.`,
              en: `${indication.name} gives ${person.name} Wlz care on a psychiatric disorder at a time when this was not yet possible: ${en}. Check the date and the profile; an indication on this ground can start from 1 January 2021.`,
            };
          },
        };
      }
    }
  },
});
