import { FOREVER } from '../../domain/day.js';
import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import { onDays } from '../wording.js';

/** Another contribution, as the other side of a conflict. */
export function contributionSide(contribution: Contribution): RelatedFact {
  const { name, law, period } = contribution;
  const span = period && period.to !== FOREVER ? onDays(period) : { nl: '', en: '' };
  return {
    fact: contribution,
    place: placeOf(contribution, 'periode'),
    label: {
      nl: `eigen bijdrage ${name} (${law?.name ?? ''}) ${span.nl}`.trim(),
      en: `contribution ${name} (${law?.name ?? ''}) ${span.en}`.trim(),
    },
  };
}
