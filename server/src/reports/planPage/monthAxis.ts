import { addMonths, civilOf, type Day, startOfMonth } from '../../domain/day.js';
import type { Period } from '../../domain/period.js';
import { type Content, html } from '../html.js';
import type { PageContext } from './context.js';
import { type DayScale, pictureNumber } from './drawing.js';

/** With more months than this only every third gets its name. */
const MANY_MONTHS = 26;

/** Where a picture of days stands: its left and right side, where the names of the months end, and its bottom. */
export interface AxisFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line where each month begins, with its name above, and the years above those. */
export function monthAxis({ texts }: PageContext, scale: DayScale, span: Period, frame: AxisFrame): readonly Content[] {
  const months: Day[] = [];
  for (let month = startOfMonth(span.from); month <= span.to; month = addMonths(month, 1)) {
    months.push(month);
  }
  return months.map((month, position) => {
    const from = Math.max(scale.start(month), frame.left);
    const to = Math.min(scale.start(addMonths(month, 1)), frame.right);
    const { month: number, year } = civilOf(month);
    const named = to - from >= 11 && (months.length <= MANY_MONTHS || number % 3 === 1);
    const yearStarts = number === 1 || position === 0;
    return html`<path class="${number === 1 ? 'year-line' : 'month-line'}" d="M${pictureNumber(from)} ${frame.top - 6}V${frame.bottom}"/>${
      named
        ? html`<text class="month" x="${pictureNumber(months.length <= MANY_MONTHS ? (from + to) / 2 : from)}" y="${frame.top - 12}" text-anchor="${months.length <= MANY_MONTHS ? 'middle' : 'start'}">${texts.timeline.month(number, to - from >= 22)}</text>`
        : undefined
    }${yearStarts ? html`<text class="year" x="${pictureNumber(from + 2)}" y="12">${year}</text>` : undefined}`;
  });
}
