import type { EffectCalculation, PayerBalance } from '../domain/effectCalculator.js';
import { div, type Fraction, fromInteger, mul, roundHalfUp } from '../domain/fraction.js';
import type { ClockDate } from '../domain/legalClock.js';
import { formatMoney } from '../domain/money.js';
import type { ValueTexts } from './featureTexts.js';
import type { MethodTexts } from './methodTexts.js';

/** How the words and values of a report are written. */
export interface MethodWording {
  readonly methods: MethodTexts;
  readonly values: ValueTexts;
}

/** `2: iets goedkoper, en iets meer effect`. */
export function clusterText({ cluster }: EffectCalculation, texts: MethodTexts['effect']): string {
  return cluster === undefined ? texts.notClassified : `${cluster}: ${texts.clusters[cluster]}`;
}

/** The cut-offs, and whose choice they are. */
export function cutOffText({ cutOffs }: EffectCalculation, texts: MethodTexts['effect']): string {
  const { cost, effect, costChosenBy, effectChosenBy } = cutOffs;
  const whose =
    costChosenBy !== effectChosenBy
      ? texts.cutOffsMixed
      : costChosenBy === 'product'
        ? texts.cutOffsOfProduct
        : texts.cutOffsOfPolicy;
  return `${texts.cutOffs([cost.limited, cost.substantial], [effect.limited, effect.substantial])} ${whose}`;
}

/** The difference with its percentage: `-€ 1.200,00 (-12,5% van de referentie)`. */
export function differenceText({ difference, percent }: EffectCalculation, { methods, values }: MethodWording): string {
  if (difference === undefined) {
    return methods.effect.unknown;
  }
  const share = percent && methods.effect.percentOf(values.decimal(toTenths(percent)));
  return share === undefined ? formatMoney(difference) : `${formatMoney(difference)} (${share})`;
}

/** Whether a payer saves by the plan, pays more, or neither. */
export function payerText({ difference }: PayerBalance, texts: MethodTexts['effect']): string {
  return difference < 0 ? texts.benefits : difference > 0 ? texts.pays : texts.same;
}

/** `Wgs art. 4 (gelezen in de wettekst van 2026)`. */
export function clockSource({ source }: ClockDate, texts: MethodTexts['clock']): string {
  if (!source) {
    return texts.ofPlan;
  }
  const { title, article, certainty, readIn } = source;
  const cited = article === undefined ? title : `${title} ${article}`;
  return `${cited} (${readIn === undefined ? texts.certainties[certainty] : texts.readIn(readIn)})`;
}

function toTenths(value: Fraction): Fraction {
  return div(fromInteger(roundHalfUp(mul(value, fromInteger(10)))), fromInteger(10));
}
