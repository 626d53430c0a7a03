import { FOREVER } from '../../domain/day.js';
import type { Intervention } from '../../domain/intervention.js';
import { formatMoney } from '../../domain/money.js';
import type { Period } from '../../domain/period.js';
import { type Content, type Html, html, joined } from '../html.js';
import { linked, openRemarksOn, type PageContext, written } from './context.js';
import { icon } from './icons.js';
import { lineTitle, partyName } from './names.js';
import { empty, section, table } from './section.js';

/** What is arranged: what, for whom, by whom, when, how much, what it costs and who pays. */
export function interventionsSection(context: PageContext): Html {
  const { plan, texts } = context;
  const own = texts.interventions;
  const { lines } = plan.facts;
  return section(
    'interventions',
    own.heading,
    lines.length === 0
      ? empty(own.none)
      : table(
          own.caption,
          [
            { heading: own.what, kind: 'wide' },
            { heading: own.persons },
            { heading: own.providers },
            { heading: own.period },
            { heading: own.volume },
            { heading: own.paidBy },
            { heading: own.cost, kind: 'amount' },
          ],
          lines.map((line) => ({ attributes: written(context, line), cells: cells(context, line) })),
          {
            cells: [own.total, undefined, undefined, undefined, undefined, undefined, formatMoney(plan.householdTotal)],
          },
        ),
  );
}

function cells(context: PageContext, line: Intervention): readonly Content[] {
  const { texts, values } = context;
  const worst = openRemarksOn(context, line).find(({ severity }) => severity === 'error' || severity === 'warning');
  const service = line.service?.label;
  return [
    [
      linked(context, line, lineTitle(line)),
      worst && html` ${icon(worst.severity)}<span class="unseen">${texts.findings.severities[worst.severity]}</span>`,
      service === undefined || service === lineTitle(line) ? undefined : html`<span class="aside">${service}</span>`,
    ],
    line.persons.map(partyName).join(', '),
    line.providers.map(partyName).join(', '),
    line.period && shortPeriod(context, line.period),
    line.volume && texts.rhythm(values.quantity(line.volume.amount, line.volume.unit), line.volume.per),
    joined(
      line.funding.flatMap(({ law, stream }) => {
        const payer = stream ?? law;
        return payer ? [linked(context, stream, law?.name ?? payer.name)] : [];
      }),
      ', ',
    ),
    costText(context, line),
  ];
}

/** The two days below one another, each on a line of its own. */
function shortPeriod({ texts }: PageContext, { from, to }: Period): Content {
  const words = to === FOREVER ? [texts.shortFrom(from)] : [texts.shortDay(from), texts.shortTo(to)];
  return joined(
    words.map((word) => html`<span class="keep">${word}</span>`),
    ' ',
  );
}

function costText({ plan, texts }: PageContext, line: Intervention): string {
  const cost = plan.cost(line);
  return cost !== undefined
    ? formatMoney(cost)
    : line.estimate
      ? texts.interventions.estimate
      : texts.interventions.noCost;
}
