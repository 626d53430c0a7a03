import type { Day } from '../../domain/day.js';
import { type SelfRelianceSeries, scoredPeriod, selfRelianceSeries } from '../../domain/selfRelianceSeries.js';
import { type Content, type Html, html } from '../html.js';
import { linked, type PageContext } from './context.js';
import { DayScale, pictureNumber } from './drawing.js';
import { headed, partyName, spokenWord } from './names.js';
import { figure, section, table } from './section.js';

const LOWEST = 1;
const HIGHEST = 5;
const WIDTH = 170;
const HEIGHT = 84;
const TOP = 20;
const BOTTOM = HEIGHT - 10;
const LEFT = 20;
const RIGHT = 14;

/** How people did over time in the Zelfredzaamheid-Matrix: a small chart per person and domain, all on one scale. */
export function selfRelianceSection(context: PageContext): Content {
  const series = selfRelianceSeries(context.plan);
  const span = scoredPeriod(series);
  if (!span) {
    return undefined;
  }
  const { methodPage, texts, values } = context;
  const own = methodPage.selfReliance;
  const scale = new DayScale(span, LEFT, WIDTH - LEFT - RIGHT);
  const charts = html`<ul class="multiples">${series.map((one) => smallChart(context, one, scale))}</ul>`;
  return section(
    'selfreliance',
    own.heading,
    figure('scores', charts, texts.asTable, scoreTable(context, series)),
    html`<p class="aside">${own.scale(values.period(span))}</p>`,
  );
}

function smallChart(context: PageContext, series: SelfRelianceSeries, scale: DayScale): Html {
  const { person, domain, scores } = series;
  const { methodPage, methods, values } = context;
  const own = methodPage.selfReliance;
  const words = scores.map(({ date, score }) => own.scoreOn(score, values.day(date)));
  const points = scores.map(({ date, score }) => ({ x: xOf(scale, date), y: yOf(score), score }));
  const change = series.change === undefined ? undefined : methods.effect.points(series.change);
  return html`<li><p class="of"><strong>${spokenWord(domain)}</strong>${change && html` <span class="change">${change}</span>`}<span class="aside">${partyName(person)}</span></p>
<svg class="small-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${own.course(partyName(person), spokenWord(domain), words)}">
${[LOWEST, HIGHEST].map((score) => html`<path class="grid" d="M${LEFT} ${yOf(score)}H${WIDTH - RIGHT}"/><text class="level" x="0" y="${yOf(score) + 4}">${score}</text>`)}
${points.length > 1 ? html`<polyline class="course" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>` : undefined}
${points.map(({ x, y, score }) => html`<circle class="score" cx="${x}" cy="${y}" r="3.5"/><text class="value" x="${x}" y="${y - 8}">${score}</text>`)}
</svg></li>
`;
}

function xOf(scale: DayScale, day: Day): string {
  return pictureNumber((scale.start(day) + scale.end(day)) / 2);
}

function yOf(score: number): number {
  return BOTTOM - ((BOTTOM - TOP) * (score - LOWEST)) / (HIGHEST - LOWEST);
}

function scoreTable(context: PageContext, series: readonly SelfRelianceSeries[]): Html {
  const { methods, values } = context;
  const own = methods.selfReliance;
  return table(
    own.title,
    [
      { heading: headed(own.person) },
      { heading: headed(own.domain) },
      { heading: headed(own.course) },
      { heading: headed(own.change) },
    ],
    series.map(({ person, domain, scores, change }) => ({
      cells: [
        linked(context, person, partyName(person)),
        spokenWord(domain),
        scores.map(({ date, score }) => `${score} (${values.day(date)})`).join(', '),
        change === undefined ? own.onceScored : methods.effect.points(change),
      ],
    })),
  );
}
