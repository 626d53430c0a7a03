import { calculateEffect, type EffectCalculation } from '../../domain/effectCalculator.js';
import { type Cents, formatMoney } from '../../domain/money.js';
import { clusterText, cutOffText, differenceText, payerText } from '../../texts/methodWording.js';
import { type Content, Html, html } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { icon } from './icons.js';
import { headed, spokenName, spokenWord } from './names.js';
import { scenarioTimelines } from './scenarioTimelines.js';
import { section, table } from './section.js';

/** The Effectencalculator: the plan beside what would have happened without it. For learning, no proof. */
export function effectSection(context: PageContext): Content {
  const calculation = calculateEffect(context.plan);
  if (!calculation) {
    return undefined;
  }
  const { methods, methodPage } = context;
  const own = methods.effect;
  const { withoutPrice } = calculation;
  return section(
    'effect',
    methodPage.effect.heading,
    html`<p class="aside">${own.honesty}</p>`,
    outcome(context, calculation),
    scenarioTimelines(context, calculation),
    withoutPrice.length === 0
      ? undefined
      : html`<p class="aside">${own.withoutPrice(withoutPrice.map(({ name }) => spokenName(name)).join(', '))}</p>`,
    domainTable(context, calculation),
    payerTable(context, calculation),
    postTable(context, calculation),
  );
}

function outcome(context: PageContext, calculation: EffectCalculation): Html {
  const { methods, methodPage } = context;
  const own = methods.effect;
  const { planCost, referenceCost, effect, obstacles, cluster, reference } = calculation;
  const tile = (name: string, value: Content): Html => html`<div><dt>${Html.fixed(name)}</dt><dd>${value}</dd></div>`;
  return html`<dl class="tiles"${written(context, reference)}>${[
    tile(own.planCost, money(context, planCost)),
    tile(own.referenceCost, money(context, referenceCost)),
    tile(own.difference, differenceText(calculation, context)),
    tile(methodPage.effect.effect, effect === undefined ? own.unknown : own.points(effect)),
  ]}</dl>
<p class="cluster">${cluster === undefined ? [icon('open'), ' '] : undefined}<strong>${linked(context, reference, own.cluster)} ${clusterText(calculation, own)}</strong></p>
${
  obstacles.length === 0
    ? undefined
    : html`<ul class="obstacles">${obstacles.map((one) => html`<li>${icon('warning')} ${own.obstacle(one)}</li>`)}</ul>`
}
<p class="aside">${cutOffText(calculation, own)}</p>`;
}

function domainTable({ methods }: PageContext, { domains, effect }: EffectCalculation): Content {
  const own = methods.effect;
  const points = (value: number | undefined): string => (value === undefined ? own.unknown : own.points(value));
  return domains.length === 0
    ? undefined
    : [
        html`<h3>${Html.fixed(own.effects)}</h3>`,
        table(
          own.effects,
          [
            { heading: headed(own.domain) },
            { heading: headed(own.inReference), kind: 'amount' },
            { heading: headed(own.inPlan), kind: 'amount' },
            { heading: headed(own.more), kind: 'amount' },
          ],
          domains.map(({ domain, reference, plan, difference }) => ({
            cells: [
              spokenWord(domain),
              points(reference.expected - reference.baseline),
              points(plan),
              points(difference),
            ],
          })),
          { cells: [own.total, undefined, undefined, points(effect)] },
        ),
      ];
}

function payerTable({ methods }: PageContext, { payers }: EffectCalculation): Content {
  const own = methods.effect;
  return payers.length === 0
    ? undefined
    : [
        html`<h3>${Html.fixed(own.payers)}</h3>`,
        table(
          own.payers,
          [
            { heading: headed(own.payer) },
            { heading: headed(own.planCost), kind: 'amount' },
            { heading: headed(own.referenceCost), kind: 'amount' },
            { heading: headed(own.difference), kind: 'amount' },
            { heading: headed(own.outcome) },
          ],
          payers.map((balance) => ({
            cells: [
              balance.payer ?? own.nobodyNamed,
              formatMoney(balance.plan),
              formatMoney(balance.reference),
              formatMoney(balance.difference),
              payerText(balance, own),
            ],
          })),
        ),
      ];
}

function postTable(context: PageContext, { reference }: EffectCalculation): Content {
  const { methods, methodPage } = context;
  const own = methodPage.effect;
  return reference.posts.length === 0
    ? undefined
    : [
        html`<h3>${Html.fixed(own.posts)}</h3>`,
        table(
          own.posts,
          [
            { heading: headed(methods.effect.what) },
            { heading: headed(own.source) },
            { heading: headed(methods.effect.amount), kind: 'amount' },
          ],
          reference.posts.map(({ description, source, year, amount }) => ({
            cells: [
              description,
              source === undefined ? [icon('warning'), ' ', own.noSource] : own.sourceOf(source, year),
              money(context, amount),
            ],
          })),
        ),
      ];
}

function money({ methods }: PageContext, amount: Cents | undefined): string {
  return amount === undefined ? methods.effect.unknown : formatMoney(amount);
}
