import { addDays, formatIso } from '../../domain/day.js';
import { dutchDay, englishDay } from '../../domain/dayText.js';
import type { Fix } from '../../domain/finding.js';
import type { Decision, Delivery } from '../../domain/funding.js';
import { overlap, type Period } from '../../domain/period.js';
import type { TextRange } from '../../domain/place.js';
import type { PlanModel } from '../../domain/plan.js';
import { fix } from '../statementFixes.js';

/** Lets the form of delivery that came first end on the day before the next one begins; no fix unless that is plain. */
export function cutDelivery({ facts }: PlanModel, indication: Decision, days: Period): readonly Fix[] {
  const [first, next, ...others] = indication.deliveries
    .filter(({ period }) => overlap(period, days))
    .toSorted((a, b) => a.period.from - b.period.from);
  if (!first || !next || others.length > 0 || first.period.from >= next.period.from) {
    return [];
  }
  const last = addDays(next.period.from, -1);
  const place = indication.extent;
  const range = placeIn(facts.textAt(place), place.range.start, first);
  return range
    ? [
        fix(
          {
            nl: `Laat ${first.form} eindigen op ${dutchDay(last)}`,
            en: `Let ${first.form} end on ${englishDay(last)}`,
          },
          [
            {
              place: { uri: place.uri, range },
              newText: `levering ${first.form} ${formatIso(first.period.from)} t/m ${formatIso(last)}`,
            },
          ],
          { preferred: true },
        ),
      ]
    : [];
}

/** Where a delivery is written in its indication; a fact knows only where the first of them stands. */
function placeIn(text: string, start: TextRange['start'], { form, period }: Delivery): TextRange | undefined {
  const written = new RegExp(
    `levering[ \\t]+${form}[ \\t]+(?:vanaf[ \\t]+)?${formatIso(period.from)}(?:[ \\t]+t/m[ \\t]+[0-9-]+)?`,
  );
  const found = written.exec(text);
  if (!found) {
    return undefined;
  }
  const before = text.slice(0, found.index).split('\n');
  const line = start.line + before.length - 1;
  const character = (before.length === 1 ? start.character : 0) + (before.at(-1)?.length ?? 0);
  return { start: { line, character }, end: { line, character: character + found[0].length } };
}
