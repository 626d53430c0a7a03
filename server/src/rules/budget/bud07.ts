import { placeOf } from '../../domain/fact.js';
import { defineRule } from '../rule.js';

export const bud07 = defineRule({
  code: 'BUD-07',
  title: { nl: 'Pm-post', en: 'Pro memorie line' },
  severity: 'info',
  explanation: {
    nl: 'Een pm-post is hulp die er is of komt, maar waarvan in dit plan geen prijs bekend is. Zij telt voor € 0,00 mee in de sommen. Dat mag; deze melding houdt in het oog dat de som niet alles is.',
    en: 'A pro memorie line is help that is there or will come, but without a price in this plan. It counts as € 0,00 in the sums. That is allowed; this finding keeps in sight that the sum is not everything.',
  },
  exceptions: [],
  mended: {
    nl: 'De omvang en de prijs zijn bekend en tellen mee in de som.',
    en: 'Amount and price are known and count in the sum.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const line of plan.facts.lines.filter(({ estimate }) => estimate)) {
      yield {
        subject: line,
        place: placeOf(line, 'pm'),
        message: () => ({
          nl: `${line.name} is een pm-post en telt voor € 0,00 mee; vul een tarief of bedrag in zodra dat bekend is.`,
          en: `${line.name} is a pro memorie line and counts as € 0,00; write a tariff or amount as soon as it is known.`,
        }),
      };
    }
  },
});
