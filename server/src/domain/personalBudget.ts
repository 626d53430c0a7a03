import { lineCost, type Tariff } from './cost.js';
import { addDays } from './day.js';
import type { Intervention } from './intervention.js';
import { type Cents, subtractCents } from './money.js';
import type { Party } from './parties.js';
import { merge, overlap, type Period, segments } from './period.js';

/** Whether a line is bought with a personal budget (pgb). */
export function isPersonalBudget({ form, service }: Intervention): boolean {
  return form === 'pgb' || service?.name === 'wlz-pgb';
}

/** A price that holds on some days: what a budget may cost at most, or what the same help costs in natura. */
export interface PricePeriod {
  readonly price: Cents;
  readonly period: Period;
}

/** The prices in a line's own unit, as far as they hold on its days. */
export function pricesInUnitOf(
  { tariff, period }: Intervention,
  prices: readonly { readonly tariff: Tariff; readonly period: Period }[],
): readonly PricePeriod[] {
  return prices.flatMap((listed) => {
    const shared = period && listed.tariff.per === tariff?.per ? overlap(listed.period, period) : undefined;
    return shared ? [{ price: listed.tariff.price, period: shared }] : [];
  });
}

/** One price for each day on which any holds: the highest or the lowest of them. */
export function onePricePerDay(prices: readonly PricePeriod[], which: 'highest' | 'lowest'): readonly PricePeriod[] {
  const cuts = prices.flatMap(({ period }) => [period.from, addDays(period.to, 1)]);
  const parts = merge(prices.map(({ period }) => period)).flatMap((whole) => segments(whole, cuts));
  return parts.flatMap((period) => {
    const ascending = prices
      .filter((candidate) => overlap(candidate.period, period))
      .map(({ price }) => price)
      .toSorted((a, b) => a - b);
    const price = ascending.at(which === 'lowest' ? 0 : -1);
    return price === undefined ? [] : [{ period, price }];
  });
}

/** What a line costs over some days above the same amount of help at a lower price; undefined when that is not known or nothing. */
export function costAbove({ tariff, volume, period }: Intervention, price: Cents, days: Period): Cents | undefined {
  const within = period && overlap(period, days);
  if (!tariff || !within) {
    return undefined;
  }
  const [actual, other] = [lineCost(volume, tariff, within), lineCost(volume, { ...tariff, price }, within)];
  const above = actual.kind === 'ok' && other.kind === 'ok' ? subtractCents(actual.cents, other.cents) : undefined;
  return above !== undefined && above > 0 ? above : undefined;
}

const FAMILY: ReadonlySet<string | undefined> = new Set(['familie', 'mantelzorger']);

/** Whether someone helps as a relative or an informal carer: someone of the household, or of the network by that relation. */
export function isFamily(party: Party): boolean {
  return party.kind === 'person' || (party.kind === 'networkMember' && FAMILY.has(party.relation));
}
