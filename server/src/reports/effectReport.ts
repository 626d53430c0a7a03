import { formatIso } from '../domain/day.js';
import type { EffectCalculation, ScenarioItem } from '../domain/effectCalculator.js';
import { fromInteger, mul, roundHalfUp } from '../domain/fraction.js';
import { type Cents, formatMoney } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { MethodTexts } from '../texts/methodTexts.js';
import { clusterText, cutOffText, differenceText, type MethodWording, payerText } from '../texts/methodWording.js';
import type { Sheet, SheetPart } from './sheet.js';

/** The Effectencalculator of one plan, to read. */
export function effectSheet(title: string, calculation: EffectCalculation, wording: MethodWording): Sheet {
  const { effect: texts } = wording.methods;
  const { withoutPrice, obstacles } = calculation;
  return {
    title: texts.title(title),
    parts: [
      paragraph(texts.honesty),
      heading(texts.costs),
      costTable(calculation, wording),
      ...(withoutPrice.length > 0
        ? [paragraph(texts.withoutPrice(withoutPrice.map(({ name }) => name).join(', ')))]
        : []),
      ...domainParts(calculation, wording),
      heading(texts.cluster),
      paragraph(clusterText(calculation, texts)),
      paragraph(cutOffText(calculation, texts)),
      ...(obstacles.length > 0
        ? [heading(texts.obstacles), ...obstacles.map((one) => paragraph(texts.obstacle(one)))]
        : []),
      ...payerParts(calculation, wording),
      heading(texts.timelines),
      timelineTable(calculation, wording),
    ],
  };
}

/** Amounts in whole cents, days as `2026-06-30`, percentages rounded to a tenth; what is not known is null. */
export function effectAsJson(title: string, calculation: EffectCalculation): string {
  const { planCost, referenceCost, difference, percent, period, domains, effect, cluster, cutOffs } = calculation;
  const report = {
    version: 1,
    plan: title,
    period: period ? periodJson(period) : null,
    planCost: planCost ?? null,
    referenceCost: referenceCost ?? null,
    difference: difference ?? null,
    percent: percent ? Number(roundHalfUp(mul(percent, fromInteger(10)))) / 10 : null,
    domains: domains.map(({ domain, reference, plan, difference: more }) => ({
      domain,
      reference: reference.expected - reference.baseline,
      plan: plan ?? null,
      difference: more ?? null,
    })),
    effect: effect ?? null,
    cluster: cluster ?? null,
    cutOffs,
    payers: calculation.payers.map((balance) => ({ ...balance, payer: balance.payer ?? null })),
    obstacles: calculation.obstacles.map((one) => (typeof one === 'string' ? { kind: one } : one)),
    withoutPrice: calculation.withoutPrice.map(({ name }) => name),
    planItems: calculation.planItems.map(itemJson),
    referenceItems: calculation.referenceItems.map(itemJson),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function itemJson({ name, period, amount }: ScenarioItem) {
  return { name, period: period ? periodJson(period) : null, amount: amount ?? null };
}

function periodJson({ from, to }: Period) {
  return { from: formatIso(from), to: formatIso(to) };
}

const heading = (text: string): SheetPart => ({ kind: 'heading', text });
const paragraph = (text: string): SheetPart => ({ kind: 'paragraph', text });

function costTable(calculation: EffectCalculation, wording: MethodWording): SheetPart {
  const { effect: texts } = wording.methods;
  const { planCost, referenceCost } = calculation;
  return {
    kind: 'table',
    heads: ['', texts.amount],
    rows: [
      [texts.planCost, money(planCost, texts)],
      [texts.referenceCost, money(referenceCost, texts)],
      [texts.difference, differenceText(calculation, wording)],
    ],
    numeric: [1],
  };
}

function domainParts({ domains, effect }: EffectCalculation, { methods }: MethodWording): readonly SheetPart[] {
  const { effect: texts } = methods;
  const points = (value: number | undefined): string => (value === undefined ? texts.unknown : texts.points(value));
  return domains.length === 0
    ? []
    : [
        heading(texts.effects),
        {
          kind: 'table',
          heads: [texts.domain, texts.inReference, texts.inPlan, texts.more],
          rows: [
            ...domains.map(({ domain, reference, plan, difference }) => [
              domain,
              points(reference.expected - reference.baseline),
              points(plan),
              points(difference),
            ]),
            [texts.total, '', '', points(effect)],
          ],
          numeric: [1, 2, 3],
        },
      ];
}

function payerParts({ payers }: EffectCalculation, { methods }: MethodWording): readonly SheetPart[] {
  const { effect: texts } = methods;
  return payers.length === 0
    ? []
    : [
        heading(texts.payers),
        {
          kind: 'table',
          heads: [texts.payer, texts.planCost, texts.referenceCost, texts.difference, texts.outcome],
          rows: payers.map((balance) => [
            balance.payer ?? texts.nobodyNamed,
            formatMoney(balance.plan),
            formatMoney(balance.reference),
            formatMoney(balance.difference),
            payerText(balance, texts),
          ]),
          numeric: [1, 2, 3],
        },
      ];
}

/** Both scenarios in one table, in the order of time. */
function timelineTable(
  { planItems, referenceItems }: EffectCalculation,
  { methods, values }: MethodWording,
): SheetPart {
  const { effect: texts } = methods;
  const items = [
    ...planItems.map((item) => ({ ...item, scenario: texts.plan })),
    ...referenceItems.map((item) => ({ ...item, scenario: texts.reference })),
  ].toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0));
  return {
    kind: 'table',
    heads: [texts.when, texts.scenario, texts.what, texts.amount],
    rows: items.map(({ period, scenario, name, amount }) => [
      period ? values.period(period) : '',
      scenario,
      name,
      money(amount, texts),
    ]),
    numeric: [3],
  };
}

function money(amount: Cents | undefined, texts: MethodTexts['effect']): string {
  return amount === undefined ? texts.unknown : formatMoney(amount);
}
