import type { RelatedFact } from '../domain/finding.js';
import type { StayFact } from '../domain/placesToStay.js';
import { lineSide, staySide } from './otherSide.js';

/** What says that someone stays somewhere, as the other side of a conflict. */
export function stayFactSide(fact: StayFact): RelatedFact {
  return fact.kind === 'intervention' ? lineSide(fact) : staySide(fact);
}
