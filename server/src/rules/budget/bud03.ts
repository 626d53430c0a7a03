import { lineCost } from '../../domain/cost.js';
import { placeOf } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { type Cents, cents, formatMoney, subtractCents } from '../../domain/money.js';
import { rewrite } from '../fixes.js';
import { defineRule } from '../rule.js';

/** A difference of one cent is rounding (rules BUD-03). */
const ROUNDING: Cents = cents(1);

/** Up to here a difference is small enough to be a warning. */
const SMALL: Cents = cents(100);

export const bud03 = defineRule({
  code: 'BUD-03',
  title: { nl: 'Bedrag klopt niet met omvang en tarief', en: 'Amount does not match volume and tariff' },
  severity: 'error',
  explanation: {
    nl: 'Staat er een bedrag bij een inzet waarvan de kosten ook te berekenen zijn, dan zijn die gelijk: omvang maal tarief over de hele periode, één keer afgerond. Tot en met € 1,00 is het een waarschuwing, daarboven een fout. Het bedrag mag u weglaten: het wordt berekend.',
    en: 'When an amount is written for support whose cost can also be computed, the two are equal: volume times tariff over the whole period, rounded once. Up to € 1,00 is a warning, more is an error. The amount may be left out: it is computed.',
  },
  exceptions: [{ nl: 'Eén cent verschil is afronding en mag.', en: 'One cent is rounding and fine.' }],
  mended: {
    nl: 'Twee uur per week, 26 weken lang, voor € 55,80 per uur is € 2.901,60.',
    en: 'Two hours a week for 26 weeks at € 55.80 an hour is € 2,901.60.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const computed = computedCost(line);
      const stated = line.statedAmount;
      if (computed !== undefined && stated !== undefined) {
        const difference = cents(Math.abs(subtractCents(stated, computed)));
        if (difference > ROUNDING) {
          const right = formatMoney(computed);
          yield {
            subject: line,
            place: placeOf(line, 'bedrag'),
            severity: difference > SMALL ? 'error' : 'warning',
            amount: difference,
            message: () => ({
              nl: `Bij ${line.name} staat ${formatMoney(stated)}, maar omvang en tarief geven ${right}, een verschil van ${formatMoney(difference)}; verander het bedrag of haal het weg.`,
              en: `${line.name} says ${formatMoney(stated)}, but volume and tariff give ${right}, a difference of ${formatMoney(difference)}; change the amount or leave it out.`,
            }),
            fixes: () => rewrite(line, 'bedrag', right),
          };
        }
      }
    }
  },
});

/** What volume, tariff and period give, whatever amount is written beside them. */
function computedCost({ volume, tariff, period }: Intervention): Cents | undefined {
  const cost = tariff && period && lineCost(volume, tariff, period);
  return cost?.kind === 'ok' ? cost.cents : undefined;
}
