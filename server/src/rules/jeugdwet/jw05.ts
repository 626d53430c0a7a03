import { knownDay } from '../../domain/knownDay.js';
import { does, supportPaidBy } from '../../domain/support.js';
import { warningUnlessMotivated } from '../motivated.js';
import { payDaysFrom } from '../otherPayer.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { WMO_AIDS } from './notYouthHelp.js';

export const jw05 = defineRule({
  code: 'JW-05',
  title: {
    nl: 'Hulpmiddel, aanpassing of vervoer van de Wmo uit de Jeugdwet',
    en: 'Wmo aid, adaptation or transport paid by the Youth Act',
  },
  severity: 'warning',
  explanation: {
    nl: 'Is er een andere wet voor, dan hoeft het college geen jeugdhulp te geven. Hulpmiddelen, een woningaanpassing en vervoer kan een kind op elke leeftijd uit de Wmo krijgen. Voor onderwijs zie JW-14 en voor het vervoer naar school OND-01. Kinderopvang staat niet als dienst in de wetten van Regieplan; daarover zwijgt deze regel.',
    en: 'When another law provides, the municipality need not give youth help. Aids, a home adaptation and transport are available to a child of any age under the Wmo. For education see JW-14 and for transport to school OND-01. Child care is not a service in the laws of Regieplan; this rule is silent about it.',
  },
  exceptions: [
    {
      nl: 'Begeleiding uit de Wmo gaat niet voor: die bestaat onder 18 niet.',
      en: 'Support under the Wmo does not come first: it does not exist below 18.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De Wmo betaalt de rolstoel; die kan dat op elke leeftijd.',
    en: 'The Wmo pays for the wheelchair; it can at every age.',
  },
  sources: [article('Jeugdwet', 'art. 1.2 lid 1 onder b', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Jeugdwet')) {
      if (does(service, WMO_AIDS)) {
        yield {
          subject: line,
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          fixes: (details) => payDaysFrom(plan, line, details.overlap, { law: 'Wmo' }, { preferred: true }),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Jeugdwet betaalt ${line.name} voor ${person.name}, maar daar is de Wmo voor: ${nl}. Vraag de voorziening aan op grond van de Wmo en betaal haar daaruit.`,
              en: `The Youth Act pays for ${line.name} for ${person.name}, but that is what the Wmo is for: ${en}. Apply for the provision under the Wmo and pay for it from there.`,
            };
          },
        };
      }
    }
  },
});
