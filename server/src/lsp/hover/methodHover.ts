import { calculateEffect } from '../../domain/effectCalculator.js';
import { fromInteger } from '../../domain/fraction.js';
import { formatMoney } from '../../domain/money.js';
import type { NetworkMember, Person } from '../../domain/parties.js';
import { selfRelianceSeries } from '../../domain/selfRelianceSeries.js';
import type { PriceList } from '../../domain/unitPrices.js';
import { clusterText, cutOffText, differenceText } from '../../texts/methodWording.js';
import type { HoverContext } from './hoverContext.js';
import { volumeText } from './interventionHover.js';
import { priceOf } from './lawHover.js';
import { entry, heading, lines, paragraphs, plain, table } from './markdown.js';
import { sparkline } from './sparkline.js';

/** The reference: what it costs and does beside the plan, its cluster, and what is still missing for that. */
export function referenceHover(context: HoverContext): string | undefined {
  const { plan, methods } = context;
  const { effect: texts } = methods;
  const calculation = plan && calculateEffect(plan);
  if (!calculation) {
    return undefined;
  }
  const { planCost, referenceCost, effect, payers, obstacles } = calculation;
  const amount = (cents: typeof planCost): string => (cents === undefined ? texts.unknown : formatMoney(cents));
  return paragraphs(
    lines(
      entry(texts.planCost, amount(planCost)),
      entry(texts.referenceCost, amount(referenceCost)),
      entry(texts.difference, differenceText(calculation, context)),
      entry(texts.effects, effect === undefined ? texts.unknown : texts.points(effect)),
      entry(texts.cluster, `**${clusterText(calculation, texts)}**`),
    ),
    lines(...obstacles.map((obstacle) => `- ${plain(texts.obstacle(obstacle))}`)),
    table(
      [texts.payer, texts.planCost, texts.referenceCost, texts.difference],
      payers.map(({ payer, plan: ours, reference, difference }) => [
        plain(payer ?? texts.nobodyNamed),
        formatMoney(ours),
        formatMoney(reference),
        formatMoney(difference),
      ]),
    ),
    `*${cutOffText(calculation, texts)}*`,
  );
}

/** Someone of the network: what they are to the family, give, and can bear. */
export function networkHover(member: NetworkMember, context: HoverContext): string {
  const { texts, methods, values } = context;
  const { network } = methods;
  const { name, label, relation, supports, offers, volume, tie, load, agreedOn } = member;
  return paragraphs(
    heading(name, label, relation),
    lines(
      entry(texts.persons, plain(supports.map((person) => person.name).join(', '))),
      entry(network.offers, plain(offers.join(', '))),
      entry(texts.volume, volume && volumeText(volume, context)),
      entry(network.tie, tie),
      entry(network.load, load),
      entry(network.agreed, agreedOn === undefined ? network.notAgreed : values.day(agreedOn)),
    ),
  );
}

/** Someone's scores of the Zelfredzaamheid-Matrix, each domain with its course. */
export function selfRelianceHover(person: Person, { plan, methods }: HoverContext): string | undefined {
  const { selfReliance: texts, effect } = methods;
  const series = plan ? selfRelianceSeries(plan).filter((one) => one.person === person) : [];
  return table(
    [texts.domain, texts.course, texts.change],
    series.map(({ domain, scores, change }) => [
      plain(domain),
      [scores.map(({ score }) => score).join(' → '), sparkline(scores.map(({ score }) => fromInteger(score)))]
        .filter((part) => part !== undefined)
        .join(' '),
      change === undefined ? texts.onceScored : effect.points(change),
    ]),
  );
}

/** Of a long list the first prices; the guide has them all. */
const MOST_PRICES = 12;

export function priceListHover({ name, label, source, year, prices }: PriceList, context: HoverContext): string {
  const { texts } = context;
  return paragraphs(
    heading(name, label, year === undefined ? undefined : String(year)),
    table(
      ['', texts.price],
      prices.slice(0, MOST_PRICES).map(({ description, tariff }) => [plain(description), priceOf(tariff, context)]),
    ),
    prices.length > MOST_PRICES ? texts.andMore(prices.length - MOST_PRICES) : undefined,
    source === undefined ? undefined : `*${texts.source}: ${plain(source)}*`,
  );
}
