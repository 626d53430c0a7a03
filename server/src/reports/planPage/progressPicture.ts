import { compare, type Fraction } from '../../domain/fraction.js';
import { goalStanding } from '../../domain/goalStanding.js';
import type { Goal } from '../../domain/goals.js';
import { type Content, html } from '../html.js';
import type { PageContext } from './context.js';
import { pictureNumber, ratio } from './drawing.js';
import { factTitle } from './names.js';

const WIDTH = 320;
const LEFT = 12;
const RIGHT = WIDTH - LEFT;
const TRACK = 14;

/** The way from baseline to target, with a dot for each measurement; nothing when it is not known from what to what. */
export function progressPicture(context: PageContext, goal: Goal): Content {
  const { texts, values } = context;
  const { baseline, target } = goal;
  if (!baseline || !target || compare(baseline, target) === 0) {
    return undefined;
  }
  const { standing, last } = goalStanding(goal);
  const at = (value: Fraction): string => pictureNumber(LEFT + (RIGHT - LEFT) * ratio(value, baseline, target));
  const dots = goal.indicator?.measurements ?? [];
  const filled = last && (RIGHT - LEFT) * ratio(last.value, baseline, target);
  const description = `${factTitle(goal)}: ${texts.goals.standings[standing]}`;
  return html`<svg class="track" viewBox="0 0 ${WIDTH} 40" role="img" aria-label="${description}">
<line class="rail" x1="${LEFT}" y1="${TRACK}" x2="${RIGHT}" y2="${TRACK}"/>
${filled === undefined || filled === 0 ? undefined : html`<line class="done" x1="${LEFT}" y1="${TRACK}" x2="${pictureNumber(LEFT + filled)}" y2="${TRACK}"/>`}
<path class="goal-mark" d="M${RIGHT} ${TRACK - 9}v18"/>
${dots.map(({ value }, position) => html`<circle class="${position === dots.length - 1 ? 'now' : 'then'}" cx="${at(value)}" cy="${TRACK}" r="${position === dots.length - 1 ? 6 : 3.5}"/>`)}
<text x="${LEFT - 4}" y="36">${texts.goals.start(values.decimal(baseline))}</text>
<text class="end" x="${RIGHT + 4}" y="36">${texts.goals.target(values.decimal(target))}</text>
</svg>`;
}
