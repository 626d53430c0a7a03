import { roundsIn, type Volume } from '../../domain/cost.js';
import { dutchDecimal, parseDecimal } from '../../domain/decimal.js';
import { compare, type Fraction, fraction, fromInteger, mul } from '../../domain/fraction.js';
import type { FundingStream } from '../../domain/funding.js';
import type { FundingShare, Intervention } from '../../domain/intervention.js';
import { type Cents, formatMoney } from '../../domain/money.js';
import { days, type Period } from '../../domain/period.js';
import { unitsIn } from '../../domain/proration.js';
import { isTimeUnit } from '../../domain/units.js';
import { roomText } from './budgetHover.js';
import { dayAndDistance } from './dayHover.js';
import type { HoverContext } from './hoverContext.js';
import { priceOf } from './lawHover.js';
import { entry, heading, lines, paragraphs, plain, table } from './markdown.js';

/** A line of support: for whom, by whom, when, how its cost comes about, and what is left where it is paid from. */
export function interventionHover(line: Intervention, context: HoverContext): string {
  const { texts, values } = context;
  const { period, service } = line;
  return paragraphs(
    heading(line.name, line.label),
    lines(
      entry(texts.service, service && plain(service.label ? `${service.name}, ${service.label}` : service.name)),
      entry(texts.persons, plain(line.persons.map(({ name }) => name).join(', '))),
      entry(texts.providers, plain(line.providers.map(({ name }) => name).join(', '))),
      entry(texts.period, period && `${values.period(period)} (${texts.days(days(period))})`),
    ),
    costTable(line, context),
    line.tariffFromPriceList ? `*${texts.price}: ${texts.fromPriceList}*` : undefined,
    shareTable(line, context),
    afterwardsText(line, context),
  );
}

/** `amount × time × price = cost`, as far as the line says it; else why there is no cost. */
function costTable(line: Intervention, context: HoverContext): string | undefined {
  const { texts, values } = context;
  const { cost, tariff, volume, period } = line;
  if (line.estimate) {
    return texts.noPriceYet;
  }
  switch (cost?.kind) {
    case undefined:
    case 'tooLarge':
      return texts.notComputable;
    case 'needsVolume':
      return texts.needsVolume(values.unit(cost.tariffUnit));
    case 'unitMismatch':
      return texts.unitMismatch(values.unit(cost.volumeUnit), values.unit(cost.tariffUnit));
    case 'ok': {
      const factors: (readonly [string, string])[] = [];
      if (tariff && tariff.per !== 'once' && period) {
        if (volume) {
          factors.push([texts.volume, volumeText(volume, context)]);
        }
        const duration = durationText(volume, tariff.per, period, context);
        if (duration !== undefined) {
          factors.push([texts.duration, duration]);
        }
      }
      factors.push(tariff ? [texts.price, priceOf(tariff, context)] : [texts.amount, formatMoney(cost.cents)]);
      return table(
        [...factors.map(([name], index) => (index === 0 ? name : `× ${name}`)), `= ${texts.cost}`],
        [[...factors.map(([, value]) => value), `**${formatMoney(cost.cents)}**`]],
      );
    }
  }
}

/** `4 dagdelen per week`, `12 uur in totaal`. */
export function volumeText({ amount, unit, per }: Volume, { texts, values }: HoverContext): string {
  const quantity = values.quantity(amount, unit);
  if (per === 'once') {
    return texts.inTotal(quantity);
  }
  const round = per.count === 1 ? values.unit(per.unit) : values.quantity(fromInteger(per.count), per.unit);
  return texts.every(quantity, round);
}

/** How often it comes round: `≈ 41,71 weken`; nothing for a volume in total. */
function durationText(
  volume: Volume | undefined,
  priced: string,
  period: Period,
  { values }: HoverContext,
): string | undefined {
  if (!volume) {
    const units = isTimeUnit(priced) ? unitsIn(period, priced) : undefined;
    return isTimeUnit(priced) && units ? `${aboutSign(units)}${values.quantity(units, priced)}` : undefined;
  }
  const { per } = volume;
  if (per === 'once') {
    return undefined;
  }
  const rounds = roundsIn(per, period);
  const written =
    per.count === 1
      ? values.quantity(rounds, per.unit)
      : `${values.decimal(rounds)} × ${values.quantity(fromInteger(per.count), per.unit)}`;
  return aboutSign(rounds) + written;
}

/** The cost is computed with the exact number; what is shown of it may be rounded. */
function aboutSign(value: Fraction): string {
  const shown = parseDecimal(dutchDecimal(value));
  return shown && compare(shown, value) === 0 ? '' : '≈ ';
}

function shareTable(line: Intervention, context: HoverContext): string | undefined {
  const { plan, texts } = context;
  const shares = plan?.sharesOf(line) ?? [];
  return table(
    [texts.paidBy, texts.part, texts.amount, texts.roomLeft],
    shares.map(({ funding, amount }) => [
      sourceName(funding),
      shareText(funding.share, context),
      formatMoney(amount),
      room(funding.stream, context),
    ]),
  );
}

function sourceName({ stream, law }: FundingShare): string {
  return plain(stream && law ? `${stream.name} (${law.name})` : (stream?.name ?? law?.name ?? ''));
}

function shareText(share: Fraction | undefined, { values }: HoverContext): string {
  return share ? `${values.decimal(mul(share, fraction(100n, 1n)))}%` : '';
}

function room(stream: FundingStream | undefined, context: HoverContext): string {
  const left: Cents | undefined = stream && context.plan?.roomIn(stream);
  return left === undefined ? context.texts.noBudget : roomText(left, context);
}

/** When it stops and who takes over. */
function afterwardsText({ period, successors, afterwards }: Intervention, context: HoverContext): string | undefined {
  const { line } = context.methods;
  const who = successors.map(({ name }) => plain(name)).join(', ');
  const words = [who, afterwards === undefined ? '' : plain(afterwards)].filter((part) => part !== '').join(' – ');
  return words === ''
    ? undefined
    : lines(entry(line.ends, period && dayAndDistance(period.to, context)), entry(line.afterwards, words));
}
