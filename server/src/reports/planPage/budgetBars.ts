import { type BudgetRow, budgetRows } from '../../domain/budgetRows.js';
import { type Cents, cents, formatMoney } from '../../domain/money.js';
import { type Content, type Html, html } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { pictureNumber } from './drawing.js';
import { icon } from './icons.js';
import { lineTitle, spokenName } from './names.js';
import { section, table } from './section.js';

const WIDTH = 240;
/** Where a budget is used up: the same place in every bar, so that they compare at a glance. */
const FULL = 200;
const HEIGHT = 16;

/** What is planned against each budget, with the room that is left or the excess. */
export function budgetSection(context: PageContext): Html {
  const { plan, texts } = context;
  const own = texts.budget;
  const rows = budgetRows(plan);
  const outside = rows.flatMap((row) => (row.kind === 'household' && row.outside !== 0 ? [row.outside] : []));
  return section(
    'budget',
    own.heading,
    html`<div class="budget">${table(
      own.caption,
      [
        { heading: own.stream },
        { heading: own.picture, kind: 'wide' },
        { heading: own.planned, kind: 'amount' },
        { heading: own.budget, kind: 'amount' },
        { heading: own.room, kind: 'amount' },
      ],
      rows.map((row) => ({
        attributes: written(context, row.fact),
        cells: [
          linked(context, row.fact, rowName(context, row)),
          bar(context, row),
          formatMoney(row.planned),
          row.budget === undefined ? own.noBudget : formatMoney(row.budget),
          roomText(context, row.room),
        ],
      })),
    )}</div>`,
    outside.map((amount) => html`<p class="aside">${own.outside(formatMoney(amount))}</p>`),
  );
}

function rowName({ texts }: PageContext, row: BudgetRow): string {
  switch (row.kind) {
    case 'household':
      return texts.budget.household;
    case 'stream': {
      const title = row.stream.label ?? spokenName(row.stream.name);
      return row.stream.law ? `${title} (${row.stream.law.name})` : title;
    }
    case 'law':
      return texts.budget.withoutStream(row.law.name);
  }
}

function roomText({ texts }: PageContext, room: Cents | undefined): Content {
  if (room === undefined) {
    return undefined;
  }
  if (room < 0) {
    return html`<strong class="excess">${icon('error')} ${texts.budget.exceeded(formatMoney(cents(-room)))}</strong>`;
  }
  return room === 0 ? texts.budget.nothingLeft : texts.budget.left(formatMoney(room));
}

/** The name of each line and its part of the budget, then the excess; the words beside say the same. */
function bar({ texts }: PageContext, row: BudgetRow): Html {
  const { budget, planned, draws } = row;
  const whole = budget === undefined || budget === 0 ? planned : budget;
  const unit = whole === 0 ? 0 : FULL / whole;
  let from = 0;
  const parts = draws.map(({ line, amount }) => {
    const [start, end] = [Math.min(from * unit, WIDTH), Math.min((from + amount) * unit, WIDTH)];
    from += amount;
    return html`<rect class="part" x="${pictureNumber(start)}" y="2" width="${pictureNumber(Math.max(0, end - start - 1))}" height="12"><title>${lineTitle(line)}: ${formatMoney(amount)}</title></rect>`;
  });
  const excess = Math.min(WIDTH, planned * unit) - FULL;
  const words =
    budget === undefined ? texts.budget.noBudget : texts.budget.barWords(formatMoney(planned), formatMoney(budget));
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">
<rect class="rail" x="0.5" y="1.5" width="${FULL}" height="13" rx="2"/>
${parts}
${budget !== undefined && excess > 0 ? html`<rect class="excess" x="${FULL}" y="2" width="${pictureNumber(Math.max(excess, 3))}" height="12"/><path class="stripes" d="M${FULL + 1} 13l6-11m-1 11l6-11"/>` : undefined}
${budget === undefined ? undefined : html`<path class="limit" d="M${FULL} 0v${HEIGHT}"/>`}
</svg>`;
}
