import type { Indicator } from '../../domain/goals.js';
import type { HoverContext } from './hoverContext.js';
import { heading, paragraphs, table } from './markdown.js';
import { sparkline } from './sparkline.js';

/** Of a longer series only the last measurements are written out; the course shows them all. */
const MOST_ROWS = 8;

/** An indicator: its course at a glance, and its measurements with their days. */
export function indicatorHover({ name, label, measurements }: Indicator, { details, values }: HoverContext): string {
  const course = sparkline(measurements.map(({ value }) => value));
  return paragraphs(
    heading(name, label),
    measurements.length === 0 ? details.noMeasurementYet : undefined,
    course && `${details.course}: \`${course}\``,
    table(
      [details.day, details.value],
      measurements.slice(-MOST_ROWS).map(({ day, value }) => [values.day(day), values.decimal(value)]),
    ),
  );
}
