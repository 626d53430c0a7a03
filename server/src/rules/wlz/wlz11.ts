import { placeOf } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Texts } from '../../domain/texts.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { afterChildhood } from './afterChildhood.js';
import { daysAsMinor, grantedIndications } from './grantedIndications.js';

/** Why a minor is excluded from the Wlz, and where the care comes from instead. */
interface Exclusion {
  readonly ground: Texts;
  readonly instead: Texts;
}

const MAINLY_SOMATIC: Exclusion = {
  ground: {
    nl: 'vooral om complexe lichamelijke problemen of een lichamelijke handicap',
    en: 'mainly for complex somatic problems or a physical handicap',
  },
  instead: { nl: 'verpleging en verzorging uit de Zvw', en: 'nursing and care under the Zvw' },
};

const LIVING_WITH_SUPPORT: Exclusion = {
  ground: {
    nl: 'om een verstandelijke beperking met het profiel wonen met begeleiding en verzorging (VG3)',
    en: 'for an intellectual disability with the profile of living with support and care (VG3)',
  },
  instead: { nl: 'jeugdhulp uit de Jeugdwet', en: 'youth help under the Youth Act' },
};

const VG3 = /^vg[- ]?0?3$/i;

/** The first ground says what the indication is mainly for (rules §7.20). */
function exclusionOf({ grounds, profile }: Decision): Exclusion | undefined {
  if (grounds[0] === 'som' || grounds[0] === 'lg') {
    return MAINLY_SOMATIC;
  }
  return grounds.includes('vg') && profile !== undefined && VG3.test(profile) ? LIVING_WITH_SUPPORT : undefined;
}

export const wlz11 = defineRule({
  code: 'WLZ-11',
  title: {
    nl: 'Wlz-indicatie die voor een minderjarige is uitgesloten',
    en: 'Wlz indication that is excluded for a minor',
  },
  severity: 'error',
  explanation: {
    nl: 'Een minderjarige die vooral door complexe lichamelijke problemen of een lichamelijke handicap verpleging en verzorging nodig heeft (eerste grondslag som of lg), krijgt die uit de Zvw. Een minderjarige met een verstandelijke beperking en het profiel VG3 krijgt hulp uit de Jeugdwet.',
    en: 'A minor who needs nursing and care mainly for complex somatic problems or a physical handicap (first ground som or lg) gets them from the Zvw. A minor with an intellectual disability and profile VG3 gets help under the Youth Act.',
  },
  exceptions: [
    {
      nl: 'Vanaf de achttiende verjaardag, en bij een ander hoofdprobleem of een ander VG-profiel, is er geen melding.',
      en: 'From the eighteenth birthday on, and with another main ground or another VG profile, there is no finding.',
    },
  ],
  mended: {
    nl: 'Noor krijgt begeleiding uit de Jeugdwet, op een beschikking van de gemeente.',
    en: 'Noor gets support under the Jeugdwet, on a decision of the municipality.',
  },
  sources: [article('Besluit langdurige zorg', 'art. 3.1.5 onder b en c', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const granted of grantedIndications(plan)) {
      const { indication, person } = granted;
      const exclusion = exclusionOf(indication);
      const days = exclusion && daysAsMinor(plan, granted);
      if (days) {
        yield {
          subject: indication,
          place: placeOf(indication, exclusion === LIVING_WITH_SUPPORT ? 'profiel' : 'grondslag'),
          related: [birthOf(person)],
          overlap: days,
          fixes: (details) => afterChildhood(plan, granted, details.overlap),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${indication.name} geeft ${person.name} Wlz-zorg ${exclusion.ground.nl}, en onder 18 jaar hoort die hulp niet bij de Wlz: ${nl}. Controleer de indicatie bij het CIZ, of regel ${exclusion.instead.nl}.`,
              en: `${indication.name} gives ${person.name} Wlz care ${exclusion.ground.en}, and below the age of 18 that help is not part of the Wlz: ${en}. Check the indication with the CIZ, or arrange ${exclusion.instead.en}.`,
            };
          },
        };
      }
    }
  },
});
