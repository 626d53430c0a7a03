import type { Fix } from '../domain/finding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Period } from '../domain/period.js';
import { replaceAt } from './fixes.js';

/** Lets another law pay a line; no fix when only part of its days conflict or several streams pay it. */
export function payFrom(line: Intervention, lawName: string, days: Period | undefined): readonly Fix[] {
  const { funding, name, parts, period } = line;
  const written = parts.get('uit');
  const isWhole = days !== undefined && period !== undefined && days.from <= period.from && days.to >= period.to;
  return written && isWhole && funding.length === 1
    ? [
        replaceAt(
          written,
          `uit ${lawName}`,
          { nl: `Betaal ${name} uit de ${lawName}`, en: `Pay ${name} from the ${lawName}` },
          { preferred: true },
        ),
      ]
    : [];
}
