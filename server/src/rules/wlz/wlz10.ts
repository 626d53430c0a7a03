import { placeOf } from '../../domain/fact.js';
import { knownDay } from '../../domain/knownDay.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { afterChildhood } from './afterChildhood.js';
import { daysAsMinor, grantedIndications, isPurelyPsychiatric } from './grantedIndications.js';

export const wlz10 = defineRule({
  code: 'WLZ-10',
  title: {
    nl: 'Wlz voor een jeugdige alleen om een psychische stoornis',
    en: 'Wlz for a minor on a psychiatric ground alone',
  },
  severity: 'error',
  explanation: {
    nl: 'De psychische grondslag geeft sinds 1 januari 2021 toegang tot de Wlz, maar niet onder 18 jaar: dan is jeugd-ggz uit de Jeugdwet de weg. Deze regel meldt de dagen van het plan vóór de achttiende verjaardag.',
    en: 'Since 1 January 2021 the psychiatric ground gives access to the Wlz, but not below the age of 18: then youth mental health care under the Youth Act is the way. This rule reports the days of the plan before the eighteenth birthday.',
  },
  exceptions: [
    {
      nl: 'Staat er naast psy een andere grondslag, dan zwijgt de regel; voor dagen vóór 2021 geldt WLZ-21.',
      en: 'When another ground stands beside psy the rule is silent; for days before 2021 WLZ-21 applies.',
    },
  ],
  mended: {
    nl: 'Noor krijgt jeugd-ggz uit de Jeugdwet, op een verwijzing van de huisarts.',
    en: 'Noor gets youth mental health care under the Jeugdwet, on a referral by the general practitioner.',
  },
  since: {
    nl: 'Sinds 1 januari 2021: toen kwam er een psychische grondslag voor de Wlz, maar niet onder 18 jaar.',
    en: 'Since 1 January 2021: then a psychiatric ground for the Wlz came in, but not below 18.',
  },
  sources: [article('Wlz', 'art. 3.2.1 lid 6', 2026)],
  from: knownDay('2021-01-01'),
  *check(plan) {
    for (const granted of grantedIndications(plan)) {
      const { indication, person } = granted;
      const days = isPurelyPsychiatric(indication) ? daysAsMinor(plan, granted) : undefined;
      if (days) {
        yield {
          subject: indication,
          place: placeOf(indication, 'grondslag'),
          related: [birthOf(person)],
          overlap: days,
          fixes: (details) => afterChildhood(plan, granted, details.overlap),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${indication.name} geeft ${person.name} Wlz-zorg alleen om een psychische stoornis, en dat kan pas vanaf 18 jaar: ${nl}. Controleer de grondslag bij het CIZ, of regel jeugd-ggz uit de Jeugdwet.`,
              en: `${indication.name} gives ${person.name} Wlz care on a psychiatric disorder alone, which is possible only from the age of 18: ${en}. Check the ground with the CIZ, or arrange youth mental health care under the Youth Act.`,
            };
          },
        };
      }
    }
  },
});
