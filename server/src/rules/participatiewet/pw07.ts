import { linesPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';

const OWN_PAYMENTS: ReadonlyMap<string, Texts> = new Map([
  ['eigen-risico', { nl: 'het eigen risico', en: 'the deductible' }],
  ['eigen-bijdrage', { nl: 'een eigen bijdrage', en: 'an own contribution' }],
]);

const ASK: Texts = {
  nl: 'Vraag het na, of noteer de reden bij `motivering`.',
  en: 'Ask, or write the reason under `motivering`.',
};
const KEEP_IN_VIEW: Texts = {
  nl: 'De inzet noemt een motivering; ga na of die nog klopt.',
  en: 'The line gives a motivation; check that it still holds.',
};

export const pw07 = defineRule({
  code: 'PW-07',
  title: {
    nl: 'Bijzondere bijstand voor eigen risico of eigen bijdrage',
    en: 'Special assistance for a deductible or own contribution',
  },
  severity: 'warning',
  explanation: {
    nl: 'Heeft een andere regeling bepaald dat iemand kosten zelf draagt, zoals het eigen risico van de Zvw of een eigen bijdrage, dan ziet de rechter die regeling meestal als voorliggend en wijst de gemeente bijzondere bijstand vaak af. Voor andere kosten, zoals inrichting, zwijgt deze regel.',
    en: 'When another scheme has settled that someone bears costs personally, such as the deductible of the Zvw or an own contribution, courts usually see that scheme as taking precedence, and municipalities often refuse special assistance. For other costs, such as furnishing, this rule is silent.',
  },
  exceptions: [
    {
      nl: 'Een collectieve zorgverzekering van de gemeente kan wel; leg die of een andere reden vast bij `motivering`, dan blijft de melding als informatie staan.',
      en: 'A collective health insurance of the municipality is possible; record that or another reason under `motivering`, and it stays as information.',
    },
  ],
  mended: {
    nl: 'Een fonds vergoedt het eigen risico; de bijzondere bijstand betaalt niet.',
    en: 'A fund refunds the deductible; special assistance does not pay.',
  },
  sources: [
    article('Participatiewet', 'art. 15 lid 1', 2017),
    {
      title: 'Centrale Raad van Beroep',
      certainty: 'known-medium',
      note: {
        nl: 'Vaste lijn over kosten die een voorliggende regeling als eigen last aanmerkt.',
        en: 'Settled line on costs that a prior scheme marks as an own burden.',
      },
    },
    article('Participatiewet', 'art. 35 lid 3', 2017),
  ],
  *check(plan) {
    for (const { line, service } of linesPaidBy(plan, 'Participatiewet')) {
      const payment = service.name === 'bijzondere-bijstand' ? OWN_PAYMENTS.get(line.costKind ?? '') : undefined;
      const advice = line.motivation === undefined ? ASK : KEEP_IN_VIEW;
      if (payment) {
        yield {
          subject: line,
          severity: warningUnlessMotivated(line),
          message: () => ({
            nl: `Is bijzondere bijstand de goede weg voor ${line.name}? De gemeente kan bijzondere bijstand voor ${payment.nl} weigeren, omdat een andere regeling die kosten al bij de inwoner legt. ${advice.nl}`,
            en: `Is special assistance the right way for ${line.name}? The municipality may refuse special assistance for ${payment.en}, because another scheme already leaves those costs with the resident. ${advice.en}`,
          }),
        };
      }
    }
  },
});
