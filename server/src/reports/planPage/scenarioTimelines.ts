import type { EffectCalculation, ScenarioItem } from '../../domain/effectCalculator.js';
import { formatMoney } from '../../domain/money.js';
import { overlap, type Period } from '../../domain/period.js';
import { type Content, type Html, html } from '../html.js';
import type { PageContext } from './context.js';
import { DayScale, pictureNumber } from './drawing.js';
import { monthAxis } from './monthAxis.js';
import { headed, shortened, spokenName } from './names.js';
import { figure, table } from './section.js';

const WIDTH = 600;
const LEFT = 200;
const AMOUNT = 84;
const CHART = WIDTH - LEFT - AMOUNT;
const AXIS = 40;
const HEADING = 25;
const ROW = 19;
const LABEL_LENGTH = 32;

interface Scenario {
  readonly kind: 'plan' | 'reference';
  readonly heading: string;
  readonly items: readonly ScenarioItem[];
}

/** The plan above what would have happened without it, each item on the same months. */
export function scenarioTimelines(context: PageContext, calculation: EffectCalculation): Content {
  const { texts, methodPage } = context;
  const { legend } = methodPage.effect;
  const scenarios: readonly Scenario[] = [
    { kind: 'plan', heading: legend.plan, items: calculation.planItems },
    { kind: 'reference', heading: legend.reference, items: calculation.referenceItems },
  ];
  const { period: span } = calculation;
  return span === undefined || scenarios.every(({ items }) => items.length === 0)
    ? undefined
    : figure('timeline', picture(context, scenarios, span), texts.asTable, itemTable(context, scenarios));
}

function picture(context: PageContext, scenarios: readonly Scenario[], span: Period): Html {
  const { methodPage, values } = context;
  const own = methodPage.effect;
  const scale = new DayScale(span, LEFT, CHART);
  let y = AXIS;
  const rows = scenarios.map(({ kind, heading, items }) => {
    const headingY = y + HEADING - 8;
    y += HEADING;
    const drawn = items.map((item) => {
      const row = itemRow(context, kind, item, scale, span, y);
      y += ROW;
      return row;
    });
    return html`<g><text class="group" x="0" y="${headingY}">${heading}</text><path class="rule" d="M0 ${headingY + 5}H${WIDTH}"/>${drawn}</g>
`;
  });
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${y + 6}" role="img" aria-labelledby="effect-title effect-words">
<title id="effect-title">${own.picture}</title>
<desc id="effect-words">${own.pictureWords(values.period(span))}</desc>
${monthAxis(context, scale, span, { left: LEFT, right: LEFT + CHART, top: AXIS, bottom: y })}
${rows}
</svg>`;
}

/** Of the reference the bar is only outlined: it did not happen. */
function itemRow(
  context: PageContext,
  kind: Scenario['kind'],
  item: ScenarioItem,
  scale: DayScale,
  span: Period,
  top: number,
): Html {
  const shown = item.period && overlap(item.period, span);
  const x = shown && scale.start(shown.from);
  const bar =
    shown && x !== undefined
      ? html`<rect class="${kind === 'plan' ? 'line' : 'instead'}" x="${pictureNumber(x)}" y="${top + 3}" width="${pictureNumber(Math.max(2, scale.end(shown.to) - x))}" height="13" rx="2"/>`
      : undefined;
  return html`<g class="lane"><title>${itemName(kind, item)}: ${amountText(context, item)}</title><text class="label" x="0" y="${top + 13}">${shortened(itemName(kind, item), LABEL_LENGTH)}</text>${bar}<text class="sum" x="${WIDTH}" y="${top + 13}" text-anchor="end">${amountText(context, item)}</text></g>
`;
}

function itemTable(context: PageContext, scenarios: readonly Scenario[]): Html {
  const { methods, values } = context;
  const own = methods.effect;
  return table(
    own.timelines,
    [
      { heading: headed(own.what) },
      { heading: headed(own.scenario) },
      { heading: headed(own.when) },
      { heading: headed(own.amount), kind: 'amount' },
    ],
    scenarios.flatMap(({ kind, items }) =>
      items.map((item) => ({
        cells: [itemName(kind, item), own[kind], item.period && values.period(item.period), amountText(context, item)],
      })),
    ),
  );
}

/** A post is written in words, a line of the plan as a name. */
function itemName(kind: Scenario['kind'], { name }: ScenarioItem): string {
  return kind === 'plan' ? spokenName(name) : name;
}

function amountText({ methods }: PageContext, { amount }: ScenarioItem): string {
  return amount === undefined ? methods.effect.unknown : formatMoney(amount);
}
