import { placeOf } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { type Cents, formatMoney, sumCents } from '../../domain/money.js';
import type { ImpossibleAmount, PlanModel } from '../../domain/plan.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { replaceAt } from '../fixes.js';
import { defineRule, type Report } from '../rule.js';

const INFORMAL = 'Informeel';

export const bud06 = defineRule({
  code: 'BUD-06',
  title: { nl: 'Onmogelijk bedrag', en: 'Impossible amount' },
  severity: 'error',
  explanation: {
    nl: 'Een bedrag in een plan is niet negatief en heeft hoogstens twee decimalen. Informele hulp kost niets: krijgt een mantelzorger of vrijwilliger betaald, dan komt dat uit de wet die betaalt.',
    en: 'An amount in a plan is not negative and has at most two decimals. Informal help costs nothing: if a carer or volunteer is paid, the law that pays is its source.',
  },
  exceptions: [
    { nl: 'Een bedrag van € 0,00 bij informele hulp mag.', en: 'An amount of € 0,00 for informal help is fine.' },
  ],
  mended: {
    nl: 'De hulp van Ria kost niets. Krijgt zij betaald, dan komt dat uit een wet, bijvoorbeeld als pgb.',
    en: 'Ria’s help costs nothing. When she gets paid, a law pays, for instance as a personal budget.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    yield* plan.facts.impossibleAmounts.map(impossible);
    for (const line of plan.facts.lines) {
      yield* paidInformal(plan, line);
    }
    for (const stream of plan.facts.streams) {
      if (stream.law?.name === INFORMAL && stream.budget !== undefined && stream.budget > 0) {
        const money = formatMoney(stream.budget);
        yield {
          subject: stream,
          place: placeOf(stream, 'budget'),
          amount: stream.budget,
          message: () => ({
            nl: `Geldstroom ${stream.name} is informeel en heeft een budget van ${money}, maar informele hulp kost niets; haal het budget weg of kies de wet die betaalt.`,
            en: `Funding stream ${stream.name} is informal and has a budget of ${money}, but informal help costs nothing; remove the budget or choose the law that pays.`,
          }),
        };
      }
    }
  },
});

function impossible({ fact, place, mistake, suggestions }: ImpossibleAmount): Report {
  const isOnlyAnswer = suggestions.length === 1;
  return {
    subject: fact,
    place,
    message: () =>
      mistake === 'negative'
        ? {
            nl: `Bij ${fact.name} staat een negatief bedrag; schrijf een bedrag van nul of meer.`,
            en: `${fact.name} has a negative amount; write an amount of zero or more.`,
          }
        : {
            nl: `Bij ${fact.name} staat een bedrag met meer dan twee decimalen; rond het af op hele centen.`,
            en: `${fact.name} has an amount with more than two decimals; round it to whole cents.`,
          },
    fixes: () =>
      suggestions.map((text) =>
        replaceAt(place, text, { nl: `Verander in ${text}`, en: `Change to ${text}` }, { preferred: isOnlyAnswer }),
      ),
  };
}

function* paidInformal(plan: PlanModel, line: Intervention): Generator<Report> {
  if (!line.funding.some(({ law }) => law?.name === INFORMAL)) {
    return;
  }
  const amount = informalCost(plan, line);
  const price = line.statedAmount ?? line.tariff?.price;
  const isPriced = amount === undefined ? price !== undefined && price > 0 : amount > 0;
  if (isPriced) {
    yield {
      subject: line,
      place: placeOf(line, pricedBy(line)),
      ...(amount !== undefined && { amount }),
      message: () => ({
        nl: `${line.name} is informele hulp, maar er staat een bedrag bij${amount === undefined ? '' : ` (${formatMoney(amount)})`}; haal het bedrag weg of kies de wet die betaalt.`,
        en: `${line.name} is informal help, but has an amount${amount === undefined ? '' : ` (${formatMoney(amount)})`}; remove it or choose the law that pays.`,
      }),
    };
  }
}

/** What of the line's cost is put on informal help; undefined when the line does not say enough to compute it. */
function informalCost(plan: PlanModel, line: Intervention): Cents | undefined {
  const shares = plan.sharesOf(line).filter(({ funding }) => funding.law?.name === INFORMAL);
  return shares.length === 0 ? undefined : sumCents(shares.map(({ amount }) => amount));
}

function pricedBy(line: Intervention): PropertyKeyword {
  return line.parts.has('tarief') ? 'tarief' : 'bedrag';
}
