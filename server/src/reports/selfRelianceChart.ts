import type { SelfRelianceSeries } from '../domain/selfRelianceSeries.js';
import type { MethodWording } from '../texts/methodWording.js';
import type { SheetTable } from './sheet.js';

const LOWEST = 1;
const HIGHEST = 5;
const WIDTH = 160;
const HEIGHT = 96;
const TOP = 30;
const SIDE = 12;
const BOTTOM = 14;
const GAP = 12;
const COLUMNS = 4;

/**
 * A small chart per person and domain, all on the same scale of days and scores, as an SVG picture that takes its colours
 * from the text around it. What it shows stands in `selfRelianceTable` in words; empty without scores.
 */
export function selfRelianceChart(series: readonly SelfRelianceSeries[], { methods }: MethodWording): string {
  const days = series.flatMap(({ scores }) => scores.map(({ date }) => date));
  if (days.length === 0) {
    return '';
  }
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const rows = Math.ceil(series.length / COLUMNS);
  const columns = Math.min(series.length, COLUMNS);
  const width = columns * (WIDTH + GAP) - GAP;
  const height = rows * (HEIGHT + GAP) - GAP;
  const charts = series.map((one, position) => {
    const left = (position % COLUMNS) * (WIDTH + GAP);
    const top = Math.floor(position / COLUMNS) * (HEIGHT + GAP);
    return `<g transform="translate(${left} ${top})">${chart(one, first, last)}</g>`;
  });
  const title = escaped(methods.selfReliance.title);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="currentColor"><title>${title}</title>${charts.join('')}</svg>`;
}

function chart({ person, domain, scores }: SelfRelianceSeries, first: number, last: number): string {
  const points = scores.map(({ date, score }) => ({ x: xOf(date, first, last), y: yOf(score), score }));
  const grid = [LOWEST, HIGHEST].map(
    (score) =>
      `<line x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${yOf(score)}" y2="${yOf(score)}" stroke="currentColor" stroke-opacity="0.25"/>`,
  );
  const line =
    points.length > 1
      ? `<polyline fill="none" stroke="currentColor" stroke-width="2" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`
      : '';
  const dots = points.map(
    ({ x, y, score }) =>
      `<circle cx="${x}" cy="${y}" r="3"/><text x="${x}" y="${y - 6}" text-anchor="middle">${score}</text>`,
  );
  return `<text x="0" y="11" font-weight="bold">${escaped(person.name)}: ${escaped(domain)}</text>${grid.join('')}${line}${dots.join('')}`;
}

function xOf(day: number, first: number, last: number): number {
  const room = WIDTH - 2 * SIDE;
  return first === last ? WIDTH / 2 : rounded(SIDE + (room * (day - first)) / (last - first));
}

function yOf(score: number): number {
  const room = HEIGHT - TOP - BOTTOM;
  return rounded(TOP + (room * (HIGHEST - score)) / (HIGHEST - LOWEST));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The same in words: each score with its day, and the change. */
export function selfRelianceTable(
  series: readonly SelfRelianceSeries[],
  { methods, values }: MethodWording,
): SheetTable {
  const { selfReliance: texts, effect } = methods;
  return {
    kind: 'table',
    heads: [texts.person, texts.domain, texts.course, texts.change],
    rows: series.map(({ person, domain, scores, change }) => [
      person.name,
      domain,
      scores.map(({ date, score }) => `${score} (${values.day(date)})`).join(', '),
      change === undefined ? texts.onceScored : effect.points(change),
    ]),
    numeric: [],
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
