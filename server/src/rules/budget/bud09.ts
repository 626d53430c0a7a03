import { placeOf } from '../../domain/fact.js';
import { formatMoney } from '../../domain/money.js';
import { defineRule } from '../rule.js';

/** One tenth of the budget. */
const LITTLE_PARTS = 10;

export const bud09 = defineRule({
  code: 'BUD-09',
  title: { nl: 'Weinig ruimte in een budget', en: 'Little room in a budget' },
  severity: 'info',
  explanation: {
    nl: 'Is er minder dan een tiende van het budget van een geldstroom over, dan past een tegenvaller er niet meer in. Deze regel staat standaard uit; een gemeente zet haar aan met `beleid { regel BUD-09 info }` in de gids.',
    en: 'When less than a tenth of the budget of a funding stream is left, a setback no longer fits. This rule is off by default; a municipality switches it on with `beleid { regel BUD-09 info }` in the guide.',
  },
  exceptions: [{ nl: 'Precies een tiende is nog genoeg.', en: 'Exactly a tenth is still enough.' }],
  mended: { nl: 'Er blijft meer dan een tiende van het budget over.', en: 'More than a tenth of the budget is left.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  offByDefault: true,
  *check(plan) {
    for (const stream of plan.facts.streams) {
      const { budget } = stream;
      const room = plan.roomIn(stream);
      if (budget !== undefined && room !== undefined && room >= 0 && room * LITTLE_PARTS < budget) {
        yield {
          subject: stream,
          place: placeOf(stream, 'budget'),
          amount: room,
          message: () => ({
            nl: `In geldstroom ${stream.name} is nog ${formatMoney(room)} over van ${formatMoney(budget)}, minder dan een tiende; houd rekening met een tegenvaller.`,
            en: `Funding stream ${stream.name} has ${formatMoney(room)} left of ${formatMoney(budget)}, less than a tenth; allow for a setback.`,
          }),
        };
      }
    }
  },
});
