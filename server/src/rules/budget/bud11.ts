import type { Tariff } from '../../domain/cost.js';
import { placeOf } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { formatMoney } from '../../domain/money.js';
import type { Texts } from '../../domain/texts.js';
import { englishUnit } from '../../domain/units.js';
import { type UnusualPrice, unusualPrice } from '../../domain/usualPrice.js';
import { defineRule, type Report } from '../rule.js';

export const bud11 = defineRule({
  code: 'BUD-11',
  title: { nl: 'Tarief ver van wat gebruikelijk is', en: 'Tariff far from usual' },
  severity: 'info',
  explanation: {
    nl: 'Een tarief dat meer dan een kwart hoger is dan de hoogste prijs die gemeenten voor deze dienst bekendmaakten, of meer dan een kwart lager dan de laagste, kan een tikfout zijn. Die prijzen zijn van één gemeente en één jaar: ze staan erbij, en zijn nooit een norm.',
    en: 'A tariff that is more than a quarter above the highest price municipalities published for this service, or more than a quarter below the lowest, may be a typing mistake. Those prices are of one municipality and one year: they are shown, and are never a norm.',
  },
  exceptions: [{ nl: 'Een prijs in totaal wordt niet vergeleken.', en: 'A price in total is not compared.' }],
  mended: { nl: 'Het tarief was verkeerd getikt.', en: 'The tariff was mistyped.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const { service, tariff } = line;
      const unusual = service && tariff && unusualPrice(tariff, service);
      if (unusual) {
        yield farFromUsual(line, tariff, unusual);
      }
    }
  },
});

function farFromUsual(line: Intervention, tariff: Tariff, { side, nearest }: UnusualPrice): Report {
  return {
    subject: line,
    place: placeOf(line, 'tarief'),
    message: () => {
      const asked = priceText(tariff);
      const usual = priceText(nearest.tariff);
      const source = nearest.source ?? line.service?.name ?? '';
      const far =
        side === 'above'
          ? { nl: 'hoger dan de hoogste', en: 'above the highest' }
          : { nl: 'lager dan de laagste', en: 'below the lowest' };
      return {
        nl: `Het tarief van ${line.name} (${asked.nl}) is meer dan een kwart ${far.nl} bekende prijs voor ${line.service?.name ?? ''}: ${usual.nl} (${source}); controleer het tarief.`,
        en: `The tariff of ${line.name} (${asked.en}) is more than a quarter ${far.en} published price for ${line.service?.name ?? ''}: ${usual.en} (${source}); check the tariff.`,
      };
    },
  };
}

function priceText({ price, per }: Tariff): Texts {
  const money = formatMoney(price);
  return per === 'once'
    ? { nl: `${money} in totaal`, en: `${money} in total` }
    : { nl: `${money} per ${per}`, en: `${money} per ${englishUnit(per)}` };
}
