import { isCitizenServiceNumber } from '../../domain/citizenServiceNumber.js';
import { replaceAt } from '../fixes.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';

/** A word, because it is valid in a text, in a comment and inside a name. */
const REPLACEMENT = 'verwijderd';

export const prv01 = defineRule({
  code: 'PRV-01',
  title: { nl: 'Burgerservicenummer in het plan', en: 'Citizen service number in the plan' },
  severity: 'error',
  explanation: {
    nl: 'Een plan is leesbaar voor iedereen die eraan meewerkt; een burgerservicenummer hoort er niet in. Deze regel zoekt negen cijfers (of acht, zonder de nul vooraan) die de elfproef doorstaan, ook met punten of spaties ertussen en ook in opmerkingen. Het nummer zelf komt nooit in een melding.',
    en: 'A plan can be read by everyone who works with it; a citizen service number does not belong in it. This rule looks for nine digits (or eight, without the leading zero) that pass the eleven test, also with points or spaces between them and also in comments. The number itself is never shown in a message.',
  },
  exceptions: [
    { nl: 'Negen cijfers die de elfproef niet doorstaan mogen.', en: 'Nine digits that fail the test are fine.' },
  ],
  mended: {
    nl: 'Het nummer is weggehaald; de naam in het plan is genoeg.',
    en: 'The number was taken out; the name in the plan is enough.',
  },
  sources: [
    { title: 'UAVG', article: 'art. 46', certainty: 'known-high' },
    article('Jeugdwet', 'paragraaf 7.2', 2017),
    article('Wgs', 'art. 8c', 2026),
  ],
  *check(plan) {
    for (const { digits, place } of plan.facts.digitRuns) {
      if (isCitizenServiceNumber(digits)) {
        yield {
          subject: plan.facts.header,
          place,
          message: () => ({
            nl: 'Hier staat een burgerservicenummer; haal het weg en gebruik de naam of het kenmerk van het besluit.',
            en: 'This is a citizen service number; remove it and use the name or the reference of the decision.',
          }),
          fixes: () => [
            replaceAt(place, REPLACEMENT, { nl: 'Haal het nummer weg', en: 'Remove the number' }, { preferred: true }),
          ],
        };
      }
    }
  },
});
