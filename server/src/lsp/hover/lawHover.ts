import type { Tariff } from '../../domain/cost.js';
import type { Law, Service, StatutoryAmount } from '../../domain/law.js';
import { formatMoney } from '../../domain/money.js';
import { ownPayments } from '../../domain/ownPayment.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs, plain, table } from './markdown.js';

/** A law: who carries it out, who decides, in which forms, and what it pays in this plan. */
export function lawHover(law: Law, { plan, texts }: HoverContext): string {
  const total = plan && [...plan.lawTotals].find(([known]) => known.name === law.name)?.[1];
  return paragraphs(
    heading(law.name, law.label),
    lines(
      entry(texts.carriedOutBy, plain(law.executors.join(', '))),
      entry(texts.decidedBy, plain(law.routes.join(', '))),
      entry(texts.decisionKinds, plain(law.decisionKinds.join(', '))),
      entry(texts.forms, plain(law.forms.join(', '))),
      entry(texts.ownPayment, law.payment && plain(law.payment)),
      entry(texts.inThisPlan, total === undefined ? undefined : formatMoney(total)),
    ),
    source(law.source, texts.source),
  );
}

/** A service: what it does, which laws may pay for it at which age, who decides, and what it is counted in. */
export function serviceHover(service: Service, context: HoverContext): string {
  const { texts, values } = context;
  return paragraphs(
    heading(service.name, service.label),
    lines(
      entry(texts.function, plain(service.functions.join(', '))),
      entry(texts.countedIn, plain(service.units.join(', '))),
      entry(texts.decisionKinds, plain(service.decisionKinds.join(', '))),
      entry(texts.ages, service.ages && agesOf(service.ages, context)),
    ),
    table(
      [texts.law, texts.ages, texts.decidedBy, texts.forms],
      service.permissions.map(({ law, lower, upper }) => [
        plain(law.name),
        agesOf({ lower, upper }, context),
        plain(law.routes.join(', ')),
        plain(law.forms.join(', ')),
      ]),
    ),
    ownPaymentLines(service, context),
    lines(
      service.indicativePrices.length > 0 ? `${texts.publishedPrices}:` : undefined,
      ...service.indicativePrices.map(
        ({ tariff, source: from }) =>
          `- ${priceOf(tariff, { texts, values })}${from === undefined ? '' : ` (${plain(from)})`}`,
      ),
    ),
    source(service.source, texts.source),
  );
}

/** What someone pays towards the service, with the amount that holds today where the library has one. */
function ownPaymentLines(service: Service, { plan, today, details }: HoverContext): string | undefined {
  const payments = plan ? ownPayments(service, plan.facts.statutoryAmounts, today) : [];
  return lines(
    payments.length > 0 ? `${details.ownPaymentNow}:` : undefined,
    ...payments.map(({ law, text, amount }) => {
      const now = amount ? ` – ${plain(amount.label)}: ${formatMoney(amount.cents)}` : '';
      return `- ${plain(law.name)}: ${plain(text)}${now}`;
    }),
  );
}

/** An amount of the law, from each of its days on. */
export function amountHover(amount: StatutoryAmount, { texts, values }: HoverContext): string {
  return paragraphs(
    heading(amount.name, amount.label),
    table(
      [texts.period, texts.amount],
      amount.values.map(({ from, amount: money }) => [values.day(from), formatMoney(money)]),
    ),
    source(amount.source, texts.source),
  );
}

/** `€ 46,15 per dagdeel`, `€ 385,00 in totaal`. */
export function priceOf({ price, per }: Tariff, { texts, values }: Pick<HoverContext, 'texts' | 'values'>): string {
  return per === 'once' ? texts.inTotal(formatMoney(price)) : texts.per(formatMoney(price), values.unit(per));
}

function agesOf(
  { lower, upper }: { readonly lower: number | undefined; readonly upper: number | undefined },
  { texts }: HoverContext,
): string {
  if (lower === undefined) {
    return upper === undefined ? texts.allAges : texts.untilAge(upper);
  }
  return upper === undefined ? texts.fromAge(lower) : texts.betweenAges(lower, upper);
}

function source(written: string | undefined, name: string): string | undefined {
  return written === undefined ? undefined : `*${name}: ${plain(written)}*`;
}
