import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { budgetLines } from './budgetLines.js';
import { naturaPrices } from './localTariffs.js';
import { tariffReport } from './tariffReport.js';

export const pgb03 = defineRule({
  code: 'PGB-03',
  title: { nl: 'Pgb duurder dan zorg in natura', en: 'Personal budget dearer than care in kind' },
  severity: 'warning',
  explanation: {
    nl: 'Is een pgb uit de Wmo of de Jeugdwet duurder dan dezelfde hulp in natura, dan kan het college het meerdere weigeren, en alleen dat. De regel vergelijkt het tarief met de hoogste prijs voor dezelfde dienst op de prijslijsten in de gids; staat de dienst daar niet, dan zwijgt hij.',
    en: 'When a personal budget under the Wmo or the Youth Act is dearer than the same help in kind, the municipality may refuse the rest, and only that. The rule compares the tariff with the highest price for the same service on the price lists of the guide; when the service is not there it is silent.',
  },
  exceptions: [
    { nl: 'Dezelfde prijs is goed.', en: 'The same price is fine.' },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Het tarief is even hoog als de hoogste prijs voor dagbesteding in de gids.',
    en: 'The tariff equals the highest price for day activities in the guide.',
  },
  sources: [
    article('Wmo 2015', 'art. 2.3.6 lid 5 onder a', 2026),
    article('Jeugdwet', 'art. 8.1.1 lid 4 onder a', 2017),
  ],
  *check(plan) {
    for (const line of budgetLines(plan, ['Wmo', 'Jeugdwet'])) {
      const { tariff } = line;
      for (const natura of tariff ? naturaPrices(plan, line, 'highest') : []) {
        if (tariff && tariff.price > natura.price) {
          yield tariffReport(plan, line, natura, {
            limit: { nl: 'de prijs in natura', en: 'the price in kind' },
            advice: {
              nl: 'Het college kan het meerdere weigeren; spreek een lager tarief af, of leg bij `motivering` uit waarom dit nodig is.',
              en: 'The municipality may refuse the rest; agree on a lower tariff, or explain under `motivering` why it is needed.',
            },
            severity: warningUnlessMotivated(line),
            isAllowed: true,
          });
        }
      }
    }
  },
});
