import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { staysIn } from '../../domain/placesToStay.js';
import { joinStretches } from '../../domain/stretches.js';
import { supportPaidBy } from '../../domain/support.js';
import { leaveOut } from '../lineFixes.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stayFactSide } from '../stayFactSide.js';
import { atStake } from '../wording.js';

/** Prisons and youth custodial institutions alike. */
const DETENTION: ReadonlySet<string> = new Set(['detentie']);

export const zvw08 = defineRule({
  code: 'ZVW-08',
  title: {
    nl: 'Zvw tijdens detentie',
    en: 'Zvw during detention',
  },
  severity: 'error',
  explanation: {
    nl: 'Zolang iemand gedetineerd is, in een gevangenis of een justitiële jeugdinrichting, rusten de rechten en plichten uit de zorgverzekering; justitie zorgt dan voor de zorg.',
    en: 'While someone is detained, in a prison or a youth custodial institution, the rights and duties of health insurance rest; the justice authorities then provide care.',
  },
  exceptions: [
    {
      nl: 'Zorg uit de Zvw tot en met de dag vóór de detentie en vanaf de dag erna mag.',
      en: 'Care under the Zvw through the day before detention and from the day after it is fine.',
    },
  ],
  mended: {
    nl: 'De behandeling uit de Zvw stopt op de dag voor de detentie.',
    en: 'The treatment from the Zvw stops on the day before the detention.',
  },
  sources: [
    {
      ...article('Zorgverzekeringswet', 'art. 24 lid 1', 2017),
      certainty: 'known-high',
      note: { nl: 'Gelezen in een oudere tekst.', en: 'Read in an older text.' },
    },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-10', 'ZVW-11', 'WLZ-08'],
  *check(plan) {
    for (const { line, person, period } of supportPaidBy(plan, 'Zvw')) {
      for (const stay of joinStretches(staysIn(plan, person, DETENTION))) {
        const days = overlap(stay.period, period);
        if (days) {
          yield {
            subject: line,
            related: stay.facts.map(stayFactSide),
            overlap: days,
            costOf: line,
            message: (details) => {
              const { nl, en } = atStake(details);
              return {
                nl: `De Zvw betaalt ${line.name} terwijl ${person.name} gedetineerd is en de zorgverzekering rust: ${nl}. Zet ${line.name} in die tijd stil, en geef het einde van de detentie door aan de zorgverzekeraar.`,
                en: `The Zvw pays for ${line.name} while ${person.name} is detained and health insurance rests: ${en}. Suspend ${line.name} during that time, and tell the health insurer when detention ends.`,
              };
            },
            fixes: (details) => leaveOut(plan, line, details.overlap),
          };
        }
      }
    }
  },
});
