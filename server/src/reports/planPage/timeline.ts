import { addMonths } from '../../domain/day.js';
import { contains, overlap, type Period, period } from '../../domain/period.js';
import { type Content, type Html, html } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { DayScale, pictureNumber } from './drawing.js';
import { monthAxis } from './monthAxis.js';
import { shortened } from './names.js';
import { empty, figure, section, table } from './section.js';
import { type Bar, type Lane, type LaneGroup, laneGroups, type Mark } from './timelineLanes.js';

const WIDTH = 600;
const LEFT = 168;
const CHART = WIDTH - LEFT - 6;
const AXIS = 40;
const HEADING = 25;
const ROW = 19;
const LABEL_LENGTH = 24;

/** Everything with days, below one another: gaps and overlaps show by themselves. */
export function timelineSection(context: PageContext): Html {
  const { plan, texts } = context;
  const groups = laneGroups(context);
  const span = plan.facts.period ?? spanOf(groups);
  return section(
    'timeline',
    texts.timeline.heading,
    span && groups.length > 0
      ? figure('timeline', picture(context, groups, span), texts.asTable, laneTable(context, groups))
      : empty(texts.timeline.none),
  );
}

/** From the first day that occurs to the last, when the plan itself does not say. */
function spanOf(groups: readonly LaneGroup[]): Period | undefined {
  const ends = groups.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars.map((bar) => bar.period)));
  const first = ends.toSorted((a, b) => a.from - b.from)[0];
  const last = ends.map(({ to }) => to).filter((to) => first && to < addMonths(first.from, 120));
  return first && period(first.from, last.toSorted((a, b) => b - a)[0] ?? addMonths(first.from, 12));
}

function picture(context: PageContext, groups: readonly LaneGroup[], span: Period): Html {
  const { texts, today, values } = context;
  const scale = new DayScale(span, LEFT, CHART);
  const height = AXIS + groups.reduce((sum, { lanes }) => sum + HEADING + lanes.length * ROW, 0) + 54;
  let y = AXIS;
  const rows = groups.map(({ heading, lanes }) => {
    const headingY = y + HEADING - 8;
    y += HEADING;
    const drawn = lanes.map((lane) => {
      const row = laneRow(context, lane, scale, span, y);
      y += ROW;
      return row;
    });
    return html`<g><text class="group" x="0" y="${headingY}">${heading}</text><path class="rule" d="M0 ${headingY + 5}H${WIDTH}"/>${drawn}</g>
`;
  });
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="time-title time-words">
<title id="time-title">${texts.timeline.picture}</title>
<desc id="time-words">${texts.timeline.pictureWords(values.period(span))}</desc>
<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M1.5 0v5"/></pattern></defs>
${monthAxis(context, scale, span, { left: LEFT, right: LEFT + CHART, top: AXIS, bottom: y })}
${rows}
${contains(span, today) ? todayLine(context, scale, y) : undefined}
${legend(context, y + 22)}
</svg>`;
}

function laneRow(context: PageContext, lane: Lane, scale: DayScale, span: Period, top: number): Html {
  return html`<g class="lane"${written(context, lane.fact)}><title>${lane.label}: ${lane.words}</title>
<rect class="stripe" x="0" y="${top}" width="${WIDTH}" height="${ROW}"/>
<text class="label" x="0" y="${top + 13}">${shortened(lane.label, LABEL_LENGTH)}</text>
${lane.bars.map((bar) => barShape(bar, scale, span, top))}
${lane.marks.filter(({ day }) => contains(span, day)).map((mark) => markShape(mark, scale, top))}
</g>
`;
}

function barShape({ kind, period: shown }: Bar, scale: DayScale, span: Period, top: number): Content {
  const visible = overlap(shown, span);
  if (!visible) {
    return undefined;
  }
  const x = scale.start(visible.from);
  const width = Math.max(2, scale.end(visible.to) - x);
  const [y, height] = kind === 'decision' || kind === 'tentative' ? [top + 6, 7] : [top + 3, 13];
  const box = html`x="${pictureNumber(x)}" y="${y}" width="${pictureNumber(width)}" height="${height}"`;
  return kind === 'gap' || kind === 'conflict'
    ? html`<rect class="${kind}" ${box}/><rect fill="url(#hatch)" ${box}/>`
    : html`<rect class="${kind}" ${box} rx="2"/>`;
}

function markShape({ kind, day, words }: Mark, scale: DayScale, top: number): Html {
  const x = pictureNumber((scale.start(day) + scale.end(day)) / 2);
  const shape =
    kind === 'goal'
      ? html`<path class="mark goal" d="M${x} ${top + 16}v-13${Number(x) > WIDTH - 16 ? 'l-9 3.5 9 3.5' : 'l9 3.5-9 3.5'}"/>`
      : html`<path class="mark ${kind}" d="M${x} ${top + 3}l6.5 6.5-6.5 6.5-6.5-6.5z"/>`;
  return html`<g><title>${words}</title>${shape}</g>`;
}

function todayLine({ texts, today }: PageContext, scale: DayScale, bottom: number): Html {
  const x = pictureNumber((scale.start(today) + scale.end(today)) / 2);
  const anchor = Math.min(Math.max(scale.end(today), LEFT + 24), LEFT + CHART - 22);
  return html`<g class="today"><path d="M${x} ${AXIS - 6}V${bottom}"/><path class="tip" d="M${x} ${AXIS - 3}l-4-6h8z"/><text x="${pictureNumber(anchor)}" y="12" text-anchor="middle">${texts.timeline.today}</text></g>`;
}

function legend({ texts }: PageContext, y: number): Html {
  const own = texts.timeline.legend;
  const below = y + 19;
  return html`<g class="legend"><rect class="line" x="0" y="${y - 9}" width="26" height="11" rx="2"/><text x="33" y="${y}">${own.line}</text>
<rect class="decision" x="168" y="${y - 7}" width="26" height="7" rx="2"/><text x="201" y="${y}">${own.decision}</text>
<rect class="tentative" x="368" y="${y - 7}" width="26" height="7" rx="2"/><text x="401" y="${y}">${own.tentative}</text>
<rect class="conflict" x="0" y="${below - 9}" width="26" height="11"/><rect fill="url(#hatch)" x="0" y="${below - 9}" width="26" height="11"/><text x="33" y="${below}">${own.conflict}</text>
<path class="mark planned" d="M181 ${below - 10}l6 6-6 6-6-6z"/><text x="201" y="${below}">${own.talk}</text>
<path class="mark goal" d="M378 ${below + 2}v-12l9 3.5-9 3.5"/><text x="401" y="${below}">${own.goal}</text></g>`;
}

function laneTable(context: PageContext, groups: readonly LaneGroup[]): Html {
  const { timeline } = context.texts;
  return table(
    timeline.caption,
    [{ heading: timeline.what }, { heading: timeline.group }, { heading: timeline.when }],
    groups.flatMap(({ heading, lanes }) =>
      lanes.map((lane) => ({
        attributes: written(context, lane.fact),
        cells: [linked(context, lane.fact, lane.label), heading, lane.words],
      })),
    ),
  );
}
