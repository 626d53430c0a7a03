import { tellsHowToReach } from '../../domain/contactDetails.js';
import { isAbsent } from '../../domain/fact.js';
import { isWithin } from '../../domain/place.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';

export const prv07 = defineRule({
  code: 'PRV-07',
  title: {
    nl: 'Contactgegevens van iemand uit het netwerk zonder akkoord',
    en: 'Contact details of a network member without agreement',
  },
  severity: 'info',
  explanation: {
    nl: 'Een telefoonnummer, e-mailadres of postcode van iemand uit het netwerk komt pas in het plan als die persoon dat weet. Het akkoord staat bij die persoon (`akkoord` met een datum).',
    en: 'A telephone number, e-mail address or postcode of someone of the network comes into the plan only when that person knows. The agreement is written with that person (`akkoord` with a date).',
  },
  exceptions: [{ nl: 'Alleen een naam en een relatie mogen.', en: 'Only a name and a relation are fine.' }],
  mended: {
    nl: 'Ria weet dat haar nummer in het plan staat en is akkoord.',
    en: 'Ria knows that her number stands in the plan and agrees.',
  },
  sources: [article('Wmo 2015', 'art. 5.1.1 lid 2 en 3', 2017)],
  *check(plan) {
    for (const member of plan.facts.network.filter((one) => isAbsent(one, 'akkoord'))) {
      const details = plan.facts.freeTexts.find(
        ({ text, place }) => isWithin(place, member.extent) && tellsHowToReach(text),
      );
      if (details) {
        yield {
          subject: member,
          place: details.place,
          message: () => ({
            nl: `Hier staan contactgegevens van ${member.name}, zonder dat ${member.name} daar akkoord op gaf; vraag het en schrijf \`akkoord\` met de datum, of haal ze weg.`,
            en: `These are contact details of ${member.name}, without ${member.name} having agreed; ask and write \`akkoord\` with the date, or remove them.`,
          }),
        };
      }
    }
  },
});
