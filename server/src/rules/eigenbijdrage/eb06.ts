import { lineCost } from '../../domain/cost.js';
import { placeOf } from '../../domain/fact.js';
import type { Contribution } from '../../domain/funding.js';
import { type Cents, cents, formatMoney } from '../../domain/money.js';
import type { Period } from '../../domain/period.js';
import { rewrite } from '../fixes.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { onDays } from '../wording.js';
import { type Fault, faultsOf } from './amountFaults.js';

/** What is asked too much over some days, or too little. */
function difference({ tariff }: Contribution, limit: Cents, days: Period): Cents | undefined {
  const [asked, due] = [tariff, tariff && { ...tariff, price: limit }].map(
    (priced) => priced && lineCost(undefined, priced, days),
  );
  return asked?.kind === 'ok' && due?.kind === 'ok' ? cents(Math.abs(asked.cents - due.cents)) : undefined;
}

function report(contribution: Contribution, fault: Fault, isOnly: boolean): Report {
  const { name, tariff } = contribution;
  const [price, limit] = [tariff ? formatMoney(tariff.price) : '', formatMoney(fault.limit)];
  return {
    subject: contribution,
    place: placeOf(contribution, 'tarief'),
    overlap: fault.period,
    severity: fault.severity,
    amountDuring: (left) => difference(contribution, fault.limit, left),
    message: (details) => {
      const span = onDays(details.overlap);
      const gap = details.amount === undefined ? '' : formatMoney(details.amount);
      return fault.side === 'above'
        ? {
            nl: `${name} rekent ${price}, en dat is ${span.nl} meer dan ${fault.name.nl} van ${limit}${gap && `; het verschil is ${gap}`}. Vraag na welk bedrag klopt en pas het tarief aan.`,
            en: `${name} charges ${price}, which is more than ${fault.name.en} of ${limit} ${span.en}${gap && `; the difference is ${gap}`}. Ask which amount is right and change the tariff.`,
          }
        : {
            nl: `${name} rekent ${price}, en dat is ${span.nl} minder dan ${fault.name.nl} van ${limit}${gap && `; het verschil is ${gap}`}. Vraag het CAK welk bedrag klopt en pas het tarief aan.`,
            en: `${name} charges ${price}, which is less than ${fault.name.en} of ${limit} ${span.en}${gap && `; the difference is ${gap}`}. Ask the CAK which amount is right and change the tariff.`,
          };
    },
    fixes: () =>
      contribution.law?.name === 'Wmo' && isOnly ? rewrite(contribution, 'tarief', `${limit} per maand`) : [],
  };
}

export const eb06 = defineRule({
  code: 'EB-06',
  title: {
    nl: 'Eigen bijdrage past niet bij het bedrag van dat jaar',
    en: 'Own contribution does not fit the amount of that year',
  },
  severity: 'warning',
  explanation: {
    nl: 'De regel vergelijkt een eigen bijdrage met het bedrag van het jaar: het abonnementstarief van de Wmo, de hoogste Wlz-bijdrage en bij mpt of pgb ook de laagste, en het verplichte eigen risico per persoon.',
    en: 'The rule compares an own contribution with the amount of the year: the subscription fee of the Wmo, the highest Wlz contribution and with mpt or pgb the lowest too, and the mandatory deductible per person.',
  },
  exceptions: [
    {
      nl: 'Een lager abonnementstarief mag, als de verordening dat zegt.',
      en: 'A lower subscription fee is fine, when the ordinance says so.',
    },
    {
      nl: 'Wie voor een hoger eigen risico koos, schrijft dat bij `toelichting`; dan blijft de melding als informatie staan.',
      en: 'Someone who chose a higher deductible writes that under `toelichting`; the finding then stays as information.',
    },
    {
      nl: 'Over jaren waarvan het bedrag niet vastligt, zwijgt de regel.',
      en: 'About years of which the amount is not fixed the rule says nothing.',
    },
  ],
  mended: {
    nl: 'Het bedrag is nu het abonnementstarief van 2026.',
    en: 'The amount is now the subscription fee of 2026.',
  },
  since: {
    nl: 'De bronnen noemen geen begindatum; de regel geldt voor elk jaar waarvan Regieplan het bedrag kent. Voor 2027 is een Wmo-bijdrage naar inkomen voorgenomen; die is niet in werking, en daarom zegt de regel over 2027 niets.',
    en: 'The sources name no first day; the rule holds for every year of which Regieplan knows the amount. For 2027 a Wmo contribution by income is intended; it is not in force, and so the rule says nothing about 2027.',
  },
  sources: [
    article('Wmo 2015', 'art. 2.1.4a lid 4 en art. 2.1.4b lid 4', 2026),
    article('Besluit langdurige zorg', 'art. 3.3.2.1 en 3.3.2.2', 2026),
    article('Besluit zorgverzekering', 'art. 2.17', 2026),
    {
      title: 'Voorgenomen inkomensafhankelijke Wmo-bijdrage 2027',
      certainty: 'web',
      note: {
        nl: 'Niet in werking. Stand van maart 2025: ten minste € 23,60 en ten hoogste € 328,00 per maand.',
        en: 'Not in force. As of March 2025: at least € 23.60 and at most € 328.00 a month.',
      },
    },
  ],
  *check(plan) {
    for (const contribution of plan.facts.contributions) {
      const faults = faultsOf(plan, contribution);
      for (const fault of faults) {
        yield report(contribution, fault, faults.length === 1);
      }
    }
  },
});
